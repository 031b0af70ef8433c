package telesales.leadscoring.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import telesales.contracts.DealId;
import telesales.contracts.leads.DealEvent.LeadDealSigned;
import telesales.contracts.leads.DealEvent.LeadPaymentReceived;
import telesales.contracts.leads.DealEvent.LeadPaymentWithdrawn;
import telesales.contracts.leads.LeadEvent;
import telesales.eventsourcing.decider.CommandRejected;
import telesales.leadscoring.domain.DealCommand.RecordPayment;
import telesales.leadscoring.domain.DealCommand.WithdrawPayment;
import telesales.leadscoring.domain.Lead.Known;
import telesales.leadscoring.domain.Results.PaymentOfDeal;

/**
 * The rules of payments. The earliest payment makes its deal a paid one; where another becomes
 * that, both are published anew.
 */
final class PaymentRules {
  private PaymentRules() {}

  static List<LeadEvent> recorded(Known lead, LeadDealSigned deal, RecordPayment command) {
    var which = new PaymentOfDeal(command.deal(), command.payment());
    LeadPaymentReceived known = lead.results().payments().get(which);
    if (known != null) {
      boolean same = known.at().equals(command.at()) && known.amount().equals(command.amount());
      return Repeats.of(same, "payment");
    }
    Repeats.mustBeNew(lead.results(), which, "payment", command.most());
    if (!command.amount().currency().equals(deal.amount().currency())) {
      throw new CommandRejected("other-currency", "this deal is in " + deal.amount().currency());
    }
    var told =
        new LeadPaymentReceived(
            command.lead(),
            command.deal(),
            command.payment(),
            deal.agent(),
            command.at(),
            command.amount(),
            false);
    List<LeadEvent> changed = changed(lead.with(lead.results().after(told)), command.deal());
    // Said once, with what follows for it; then what follows for the others.
    LeadEvent received =
        changed.stream().filter(event -> isOf(event, told)).findFirst().orElse(told);
    return Stream.concat(Stream.of(received), changed.stream().filter(event -> !isOf(event, told)))
        .toList();
  }

  static List<LeadEvent> withdrawn(Known lead, LeadDealSigned deal, WithdrawPayment command) {
    var which = new PaymentOfDeal(command.deal(), command.payment());
    LeadPaymentReceived known = lead.results().payments().get(which);
    if (known == null) {
      return Repeats.ofWithdrawal(lead.results(), which, "payment");
    }
    var gone =
        new LeadPaymentWithdrawn(
            command.lead(), command.deal(), command.payment(), deal.agent(), known.at());
    Known now = lead.with(lead.results().after(gone));
    return Stream.concat(Stream.of(gone), changed(now, command.deal()).stream()).toList();
  }

  private static List<LeadEvent> changed(Known now, DealId deal) {
    List<LeadPaymentReceived> inTime = now.results().paymentsInTime(deal);
    List<LeadEvent> changed = new ArrayList<>();
    for (LeadPaymentReceived said : inTime) {
      boolean first = said.equals(inTime.getFirst());
      if (first != said.first()) {
        changed.add(payment(said, first));
      }
    }
    return changed;
  }

  private static boolean isOf(LeadEvent event, LeadPaymentReceived payment) {
    return event instanceof LeadPaymentReceived other
        && PaymentOfDeal.of(other).equals(PaymentOfDeal.of(payment));
  }

  private static LeadPaymentReceived payment(LeadPaymentReceived said, boolean first) {
    return new LeadPaymentReceived(
        said.lead(), said.deal(), said.payment(), said.agent(), said.at(), said.amount(), first);
  }
}
