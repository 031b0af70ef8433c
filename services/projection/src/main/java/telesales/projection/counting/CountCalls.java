package telesales.projection.counting;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.BiFunction;
import telesales.contracts.AgentId;
import telesales.contracts.calls.CallDetails;
import telesales.contracts.calls.CallEvent;
import telesales.eventsourcing.wire.ReceivedEvent;
import telesales.figures.EffectiveCallRules;
import telesales.projection.history.Versions;

/** Counts every call for its agent's day; a correction takes back what was counted before. */
final class CountCalls {
  private final BiFunction<AgentId, Instant, ZoneId> zones;
  private final EffectiveCallRules rules;
  private final Versions<CountedCall> known;
  private final DaySums sums;

  CountCalls(
      BiFunction<AgentId, Instant, ZoneId> zones,
      EffectiveCallRules rules,
      Versions<CountedCall> known,
      DaySums sums) {
    this.zones = zones;
    this.rules = rules;
    this.known = known;
    this.sums = sums;
  }

  static List<String> named(List<ReceivedEvent> events) {
    return events.stream()
        .flatMap(each -> each.event().stream())
        .filter(CallEvent.class::isInstance)
        .map(event -> ((CallEvent) event).call().value())
        .toList();
  }

  void count(List<ReceivedEvent> events) {
    for (ReceivedEvent each : events) {
      if (each.event().orElse(null) instanceof CallEvent event) {
        count(event, each);
      }
    }
  }

  private void count(CallEvent event, ReceivedEvent told) {
    String call = event.call().value();
    CountedCall before = known.get(call);
    CallDetails details = event.details();
    ZoneId zone = zones.apply(details.agent(), details.startedAt());
    CountedCall now = CountedCall.of(details, before, zone, told.recordedAt());
    Instant from = known.put(call, now, told.streamVersion(), told.recordedAt());
    if (before != null) {
      sums.takeBack(before.agent(), before.hour(), before.figures(rules), from);
      noteGraded(before);
    }
    sums.add(now.agent(), now.hour(), now.figures(rules), from);
    noteGraded(now);
  }

  /** A lead that was graded counts once a day: whether this call's does, others decide with it. */
  private void noteGraded(CountedCall call) {
    if (call.grade() != null) {
      sums.countGradedLeads(call.agent(), call.hour().day());
    }
  }
}
