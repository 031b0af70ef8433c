package telesales.meetingmetrics.reaction;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import telesales.contracts.AgentId;
import telesales.contracts.Event;
import telesales.contracts.PaymentId;
import telesales.contracts.calls.CallEvent;
import telesales.contracts.leads.DealEvent;
import telesales.contracts.leads.DealEvent.LeadDealSigned;
import telesales.contracts.leads.DealEvent.LeadDealWithdrawn;
import telesales.contracts.leads.DealEvent.LeadPaymentReceived;
import telesales.contracts.leads.DealEvent.LeadPaymentWithdrawn;
import telesales.contracts.leads.LeadEvent.LeadBecameInterested;
import telesales.contracts.leads.LeadEvent.LeadInterestWithdrawn;
import telesales.contracts.leads.VisitEvent;
import telesales.contracts.leads.VisitEvent.LeadVisitWithdrawn;
import telesales.contracts.leads.VisitEvent.LeadVisited;
import telesales.eventsourcing.consumption.ConsumptionTransaction;
import telesales.eventsourcing.wire.ReceivedEvent;
import telesales.figures.EffectiveCallRules;
import telesales.figures.Figures;
import telesales.figures.LeadFigures;
import telesales.meetingmetrics.agentday.domain.Contribution;
import telesales.meetingmetrics.agentday.domain.DayChanges;

/** Replaces what a call or a lead added to a day by what it adds now. */
final class WhenCallOrLeadCountsAddItToTheDay {
  private final ConsumptionTransaction transaction;
  private final DaysToJudge toJudge;
  private final ZoneId floor;
  private final EffectiveCallRules rules;

  WhenCallOrLeadCountsAddItToTheDay(
      ConsumptionTransaction transaction,
      DaysToJudge toJudge,
      ZoneId floor,
      EffectiveCallRules rules) {
    this.transaction = transaction;
    this.toJudge = toJudge;
    this.floor = floor;
    this.rules = rules;
  }

  void react(List<ReceivedEvent> events) {
    // Several events of one call or lead in a batch: the last says it all.
    SortedMap<String, Contribution> latest = new TreeMap<>();
    Map<String, ReceivedEvent> causes = new HashMap<>();
    for (ReceivedEvent event : events) {
      event
          .event()
          .ifPresent(
              told ->
                  take(
                      told,
                      (source, contribution) -> {
                        latest.put(source, contribution);
                        causes.put(source, event);
                      }));
    }
    if (!latest.isEmpty()) {
      replace(latest, causes);
    }
  }

  private void replace(SortedMap<String, Contribution> latest, Map<String, ReceivedEvent> causes) {
    SortedMap<String, Contribution> placed = new Placing(transaction, floor, rules).of(latest);
    var contributions = new Contributions(transaction, rules);
    Map<String, Contribution> before = contributions.of(placed.keySet());
    var changes = new DayChanges();
    placed.forEach(
        (source, now) -> {
          changes.replace(before.get(source), now);
          toJudge.add(now.day(), requireNonNull(causes.get(source)));
        });
    contributions.keep(placed);
    new AgentDays(transaction).add(changes);
  }

  private void take(Event event, BiConsumer<String, Contribution> bySource) {
    switch (event) {
      case CallEvent call ->
          bySource.accept("call-" + call.call(), Contribution.of(call.details(), floor, rules));
      case LeadBecameInterested lead ->
          bySource.accept(
              "lead-" + lead.lead(),
              Contribution.of(lead.agent(), lead.at(), floor, Figures.ONE_INTERESTED_LEAD));
      case LeadInterestWithdrawn lead ->
          bySource.accept(
              "lead-" + lead.lead(), Contribution.of(lead.agent(), lead.at(), floor, Figures.NONE));
      case LeadVisited visit ->
          bySource.accept(
              source(visit), contribution(visit.agent(), visit.at(), LeadFigures.of(visit)));
      case LeadVisitWithdrawn visit ->
          bySource.accept(source(visit), contribution(visit.agent(), visit.at(), Figures.NONE));
      case LeadDealSigned deal ->
          bySource.accept(
              source(deal), contribution(deal.agent(), deal.at(), LeadFigures.of(deal)));
      case LeadDealWithdrawn deal ->
          bySource.accept(source(deal), contribution(deal.agent(), deal.at(), Figures.NONE));
      case LeadPaymentReceived payment ->
          bySource.accept(
              source(payment, payment.payment()),
              contribution(payment.agent(), payment.at(), LeadFigures.of(payment)));
      case LeadPaymentWithdrawn payment ->
          bySource.accept(
              source(payment, payment.payment()),
              contribution(payment.agent(), payment.at(), Figures.NONE));
      default -> {
        // The floor, targets and rules add nothing to a day.
      }
    }
  }

  private Contribution contribution(AgentId agent, Instant at, Figures figures) {
    return Contribution.of(agent, at, floor, figures);
  }

  private static String source(VisitEvent visit) {
    return "visit-" + visit.lead() + "-" + visit.visit();
  }

  private static String source(DealEvent deal) {
    return "deal-" + deal.lead() + "-" + deal.deal();
  }

  /** A blank is in no id that is given over HTTP: so no two payments come to the same. */
  private static String source(DealEvent deal, PaymentId payment) {
    return "payment-" + deal.lead() + "-" + deal.deal() + " " + payment;
  }
}
