package telesales.projection;

import static telesales.contracts.calls.Disposition.CALLBACK;
import static telesales.contracts.calls.Disposition.DO_NOT_CALL;
import static telesales.contracts.calls.Disposition.INTERESTED;
import static telesales.contracts.calls.Disposition.NOT_INTERESTED;
import static telesales.contracts.calls.Disposition.SALE;
import static telesales.contracts.calls.Disposition.WRONG_PERSON;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import telesales.contracts.Grade;
import telesales.contracts.calls.CallDetails;
import telesales.contracts.calls.Disposition;
import telesales.contracts.leads.DealEvent.LeadDealSigned;
import telesales.contracts.leads.DealEvent.LeadPaymentReceived;
import telesales.contracts.leads.VisitEvent.LeadVisited;
import telesales.figures.EffectiveCallRule;
import telesales.figures.EffectiveCallRules;
import telesales.figures.Figures;

/** Counts from the beginning what a floor's figures are, the slow and obvious way. */
final class Recount {
  private static final Set<Disposition> ANSWERED =
      EnumSet.of(
          SALE,
          INTERESTED,
          CALLBACK,
          NOT_INTERESTED,
          DO_NOT_CALL,
          WRONG_PERSON,
          Disposition.ANSWERED);

  private static final Set<Grade> GOOD = EnumSet.of(Grade.A, Grade.B, Grade.C);

  private final RandomFloor floor;
  private final ZoneId zone;
  private final List<EffectiveCallRule> rules;

  Recount(RandomFloor floor, ZoneId zone, List<EffectiveCallRule> rules) {
    this.floor = floor;
    this.zone = zone;
    this.rules = rules;
  }

  Figures of(String agent, LocalDate day) {
    int minimum = EffectiveCallRules.of(rules).on(day).minimumTalkSeconds();
    List<CallDetails> calls =
        floor.calls.values().stream()
            .filter(call -> call.agent().value().equals(agent))
            .filter(call -> dayOf(call.startedAt()).equals(day))
            .toList();
    List<CallDetails> answered =
        calls.stream().filter(call -> ANSWERED.contains(call.disposition())).toList();
    return new Figures(
        calls.size(),
        answered.size(),
        answered.stream().filter(call -> call.talkSeconds() >= minimum).count(),
        calls.stream().mapToLong(CallDetails::talkSeconds).sum(),
        calls.stream().filter(CallDetails::wechatAdded).count(),
        floor.interests.values().stream()
            .filter(lead -> lead.agent().value().equals(agent))
            .filter(lead -> dayOf(lead.at()).equals(day))
            .count(),
        calls.stream().filter(call -> call.disposition() == SALE).count()
            + deals(agent, day).filter(deal -> !deal.soldInCall()).count(),
        calls.stream()
            .filter(call -> call.grade() != null)
            .map(CallDetails::customer)
            .distinct()
            .count(),
        visits(agent, day).count(),
        visits(agent, day).filter(visit -> GOOD.contains(visit.grade())).count(),
        visits(agent, day).filter(LeadVisited::first).count(),
        deals(agent, day).mapToLong(deal -> deal.amount().minorUnits()).sum(),
        payments(agent, day).mapToLong(payment -> payment.amount().minorUnits()).sum(),
        payments(agent, day).filter(LeadPaymentReceived::first).count());
  }

  private Stream<LeadVisited> visits(String agent, LocalDate day) {
    return results(LeadVisited.class)
        .filter(visit -> visit.agent().value().equals(agent))
        .filter(visit -> dayOf(visit.at()).equals(day));
  }

  private Stream<LeadDealSigned> deals(String agent, LocalDate day) {
    return results(LeadDealSigned.class)
        .filter(deal -> deal.agent().value().equals(agent))
        .filter(deal -> dayOf(deal.at()).equals(day));
  }

  private Stream<LeadPaymentReceived> payments(String agent, LocalDate day) {
    return results(LeadPaymentReceived.class)
        .filter(payment -> payment.agent().value().equals(agent))
        .filter(payment -> dayOf(payment.at()).equals(day));
  }

  private <E> Stream<E> results(Class<E> kind) {
    return floor.results.values().stream().filter(kind::isInstance).map(kind::cast);
  }

  private LocalDate dayOf(Instant instant) {
    return instant.atZone(zone).toLocalDate();
  }
}
