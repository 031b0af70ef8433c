package telesales.projection.counting;

import static telesales.figures.Figures.ONE_INTERESTED_LEAD;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import telesales.contracts.AgentId;
import telesales.contracts.leads.LeadEvent;
import telesales.contracts.leads.LeadEvent.LeadBecameInterested;
import telesales.contracts.leads.LeadEvent.LeadInterestWithdrawn;
import telesales.eventsourcing.wire.ReceivedEvent;
import telesales.projection.history.Versions;

/** Credits a lead that became interested to an agent's day, once however often it is said. */
final class CreditInterest {
  private final BiFunction<AgentId, Instant, ZoneId> zones;
  private final Versions<CreditedInterest> known;
  private final DaySums sums;

  CreditInterest(
      BiFunction<AgentId, Instant, ZoneId> zones, Versions<CreditedInterest> known, DaySums sums) {
    this.zones = zones;
    this.known = known;
    this.sums = sums;
  }

  static List<String> named(List<ReceivedEvent> events) {
    return events.stream()
        .flatMap(each -> each.event().stream())
        .filter(
            event ->
                event instanceof LeadBecameInterested || event instanceof LeadInterestWithdrawn)
        .map(event -> ((LeadEvent) event).lead().value())
        .toList();
  }

  void credit(List<ReceivedEvent> events) {
    for (ReceivedEvent each : events) {
      switch (each.event().orElse(null)) {
        case LeadBecameInterested interested -> credit(interested, each);
        case LeadInterestWithdrawn withdrawn -> withdraw(withdrawn, each);
        case null, default -> {}
      }
    }
  }

  private void credit(LeadBecameInterested event, ReceivedEvent told) {
    String lead = event.lead().value();
    CreditedInterest before = known.get(lead);
    CreditedInterest now = CreditedInterest.of(event, zones.apply(event.agent(), event.at()));
    Instant from = known.put(lead, now, told.streamVersion(), told.recordedAt());
    takeBack(before, from);
    sums.add(now.agent(), now.hour(), ONE_INTERESTED_LEAD, from);
  }

  private void withdraw(LeadInterestWithdrawn event, ReceivedEvent told) {
    String lead = event.lead().value();
    CreditedInterest before = known.get(lead);
    takeBack(before, known.end(lead, told.recordedAt()));
  }

  private void takeBack(@Nullable CreditedInterest before, Instant from) {
    if (before != null) {
      sums.takeBack(before.agent(), before.hour(), ONE_INTERESTED_LEAD, from);
    }
  }
}
