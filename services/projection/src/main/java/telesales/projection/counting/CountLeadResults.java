package telesales.projection.counting;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import telesales.contracts.AgentId;
import telesales.contracts.Event;
import telesales.contracts.leads.DealEvent;
import telesales.contracts.leads.DealEvent.LeadDealSigned;
import telesales.contracts.leads.DealEvent.LeadDealWithdrawn;
import telesales.contracts.leads.DealEvent.LeadPaymentReceived;
import telesales.contracts.leads.DealEvent.LeadPaymentWithdrawn;
import telesales.contracts.leads.VisitEvent;
import telesales.contracts.leads.VisitEvent.LeadVisitWithdrawn;
import telesales.contracts.leads.VisitEvent.LeadVisited;
import telesales.eventsourcing.wire.ReceivedEvent;
import telesales.projection.history.Versions;

/** Counts visits, deals and payments for their agents' days, as they were said last. */
final class CountLeadResults {
  private final BiFunction<AgentId, Instant, ZoneId> zones;
  private final Versions<LeadResult> known;
  private final DaySums sums;

  CountLeadResults(
      BiFunction<AgentId, Instant, ZoneId> zones, Versions<LeadResult> known, DaySums sums) {
    this.zones = zones;
    this.known = known;
    this.sums = sums;
  }

  static List<String> named(List<ReceivedEvent> events) {
    return events.stream()
        .flatMap(each -> each.event().stream())
        .flatMap(CountLeadResults::key)
        .toList();
  }

  void count(List<ReceivedEvent> events) {
    for (ReceivedEvent each : events) {
      switch (each.event().orElse(null)) {
        case LeadVisited visit ->
            put(visit, LeadResult.of(visit, zones.apply(visit.agent(), visit.at())), each);
        case LeadDealSigned deal ->
            put(deal, LeadResult.of(deal, zones.apply(deal.agent(), deal.at())), each);
        case LeadPaymentReceived payment ->
            put(payment, LeadResult.of(payment, zones.apply(payment.agent(), payment.at())), each);
        case LeadVisitWithdrawn visit -> end(visit, each);
        case LeadDealWithdrawn deal -> end(deal, each);
        case LeadPaymentWithdrawn payment -> end(payment, each);
        case null, default -> {}
      }
    }
  }

  private void put(Event event, LeadResult now, ReceivedEvent told) {
    String key = key(event).findFirst().orElseThrow();
    LeadResult before = known.get(key);
    Instant from = known.put(key, now, told.streamVersion(), told.recordedAt());
    takeBack(before, from);
    sums.add(now.agent(), now.hour(), now.figures(), from);
  }

  private void end(Event event, ReceivedEvent told) {
    String key = key(event).findFirst().orElseThrow();
    LeadResult before = known.get(key);
    takeBack(before, known.end(key, told.recordedAt()));
  }

  private void takeBack(@Nullable LeadResult before, Instant from) {
    if (before != null) {
      sums.takeBack(before.agent(), before.hour(), before.figures(), from);
    }
  }

  /** Ids mean something within their lead or deal; none of them has a blank. */
  private static Stream<String> key(Event event) {
    return switch (event) {
      case VisitEvent visit -> Stream.of("visit %s %s".formatted(visit.lead(), visit.visit()));
      case LeadPaymentReceived(var lead, var deal, var payment, _, _, _, _) ->
          Stream.of("payment %s %s %s".formatted(lead, deal, payment));
      case LeadPaymentWithdrawn(var lead, var deal, var payment, _, _) ->
          Stream.of("payment %s %s %s".formatted(lead, deal, payment));
      case DealEvent deal -> Stream.of("deal %s %s".formatted(deal.lead(), deal.deal()));
      default -> Stream.empty();
    };
  }
}
