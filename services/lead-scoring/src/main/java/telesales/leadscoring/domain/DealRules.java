package telesales.leadscoring.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import telesales.contracts.CallId;
import telesales.contracts.DealId;
import telesales.contracts.calls.Disposition.Category;
import telesales.contracts.leads.DealEvent.LeadDealSigned;
import telesales.contracts.leads.DealEvent.LeadDealWithdrawn;
import telesales.contracts.leads.LeadEvent;
import telesales.eventsourcing.decider.CommandRejected;
import telesales.leadscoring.domain.DealCommand.RecordDeal;
import telesales.leadscoring.domain.DealCommand.RecordPayment;
import telesales.leadscoring.domain.DealCommand.WithdrawDeal;
import telesales.leadscoring.domain.DealCommand.WithdrawPayment;
import telesales.leadscoring.domain.Lead.Known;

/**
 * The rules of deals. A sale counts once, whether it is known from its call, from its contract or
 * from both: a contract that was sold in a call which ended in a sale is that call's.
 */
final class DealRules {
  private DealRules() {}

  static List<LeadEvent> decide(Known lead, DealCommand command) {
    return switch (command) {
      case RecordDeal deal -> recorded(lead, deal);
      case WithdrawDeal(_, var deal) ->
          Optional.ofNullable(lead.results().deals().get(deal))
              .map(known -> withdrawn(lead, known))
              .orElseGet(() -> Repeats.ofWithdrawal(lead.results(), deal, "deal"));
      case RecordPayment payment ->
          PaymentRules.recorded(lead, signed(lead, payment.deal()), payment);
      case WithdrawPayment payment ->
          PaymentRules.withdrawn(lead, signed(lead, payment.deal()), payment);
    };
  }

  /** The deals of which something else is to be said now than was said before. */
  static Stream<LeadEvent> changed(Known now) {
    List<LeadEvent> changed = new ArrayList<>();
    for (LeadDealSigned said : now.results().dealsInTime()) {
      boolean sold = isSale(now, said.call());
      if (sold != said.soldInCall()) {
        changed.add(deal(said, sold));
      }
    }
    return changed.stream();
  }

  private static List<LeadEvent> recorded(Known lead, RecordDeal command) {
    LeadDealSigned known = lead.results().deals().get(command.deal());
    if (known != null) {
      return Repeats.of(isSame(known, command), "deal");
    }
    Repeats.mustBeNew(lead.results(), command.deal(), "deal", command.most());
    CallId call = command.call() == null ? openSale(lead, command) : command.call();
    if (call != null && lead.results().hasDealOf(call)) {
      throw new CommandRejected("call-has-deal", "another deal was recorded for this call");
    }
    return List.of(
        new LeadDealSigned(
            command.lead(),
            command.deal(),
            command.agent(),
            command.at(),
            command.amount(),
            call,
            isSale(lead, call)));
  }

  private static boolean isSame(LeadDealSigned known, RecordDeal command) {
    return known.agent().equals(command.agent())
        && known.at().equals(command.at())
        && known.amount().equals(command.amount())
        && (command.call() == null || command.call().equals(known.call()));
  }

  private static List<LeadEvent> withdrawn(Known lead, LeadDealSigned deal) {
    if (!lead.results().paymentsInTime(deal.deal()).isEmpty()) {
      throw new CommandRejected(
          "deal-has-payments", "money was received on this deal: withdraw its payments first");
    }
    return List.of(new LeadDealWithdrawn(deal.lead(), deal.deal(), deal.agent(), deal.at()));
  }

  private static @Nullable CallId openSale(Known lead, RecordDeal command) {
    return lead.calls().values().stream()
        .filter(call -> call.disposition().is(Category.SOLD))
        .filter(call -> !call.at().isAfter(command.at()))
        .filter(call -> !lead.results().hasDealOf(call.call()))
        .max(HeardCall.IN_TIME)
        .map(HeardCall::call)
        .orElse(null);
  }

  private static boolean isSale(Known lead, @Nullable CallId call) {
    HeardCall heard = call == null ? null : lead.calls().get(call);
    return heard != null && heard.disposition().is(Category.SOLD);
  }

  private static LeadDealSigned signed(Known lead, DealId deal) {
    return Optional.ofNullable(lead.results().deals().get(deal))
        .orElseThrow(() -> Repeats.noSuch("deal"));
  }

  private static LeadDealSigned deal(LeadDealSigned said, boolean soldInCall) {
    return new LeadDealSigned(
        said.lead(), said.deal(), said.agent(), said.at(), said.amount(), said.call(), soldInCall);
  }
}
