package telesales.meetingmetrics.reaction;

import static java.util.Objects.requireNonNull;

import io.vertx.mutiny.sqlclient.Tuple;
import java.time.ZoneId;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import telesales.contracts.floor.FloorEvent.TimeZoneSet;
import telesales.eventsourcing.consumption.ConsumptionTransaction;
import telesales.eventsourcing.wire.ReceivedEvent;
import telesales.figures.EffectiveCallRules;
import telesales.meetingmetrics.agentday.domain.Contribution;
import telesales.meetingmetrics.agentday.domain.DayChanges;

/** Another zone has other days: each call and lead moves to the day it began on there. */
final class WhenTimeZoneIsSetReckonDaysAnew {
  private static final int PAGE = 10_000;

  private final ConsumptionTransaction transaction;
  private final DaysToJudge toJudge;
  private final EffectiveCallRules rules;

  WhenTimeZoneIsSetReckonDaysAnew(
      ConsumptionTransaction transaction, DaysToJudge toJudge, EffectiveCallRules rules) {
    this.transaction = transaction;
    this.toJudge = toJudge;
    this.rules = rules;
  }

  /**
   * @return the zone that holds from here on
   */
  ZoneId react(List<ReceivedEvent> events, ZoneId before) {
    ZoneId zone = before;
    ReceivedEvent cause = events.getFirst();
    for (ReceivedEvent each : events) {
      if (each.event().orElse(null) instanceof TimeZoneSet(var set)) {
        zone = set;
        cause = each;
        transaction.execute(Statements.SET_ZONE, Tuple.of(zone.getId()));
      }
    }
    if (!zone.equals(before)) {
      moveAll(zone, cause);
    }
    return zone;
  }

  private void moveAll(ZoneId zone, ReceivedEvent cause) {
    var contributions = new Contributions(transaction, rules);
    var page = contributions.after("", PAGE);
    while (!page.isEmpty()) {
      move(page, zone, cause);
      page = contributions.after(page.lastKey(), PAGE);
    }
  }

  private void move(SortedMap<String, Contribution> page, ZoneId zone, ReceivedEvent cause) {
    SortedMap<String, Contribution> moved = new TreeMap<>();
    var changes = new DayChanges();
    SortedMap<String, Contribution> there = new TreeMap<>();
    page.forEach((source, old) -> there.put(source, old.in(zone, rules)));
    DayPlans plans =
        DayPlans.load(transaction, there.values().stream().map(Contribution::day).toList());
    page.forEach(
        (source, old) -> {
          Contribution in = requireNonNull(there.get(source));
          Contribution now = in.divided(zone, plans.of(in.day()).hours().noonMeeting());
          if (!now.equals(old)) {
            moved.put(source, now);
            changes.replace(old, now);
          }
        });
    if (!moved.isEmpty()) {
      new Contributions(transaction, rules).keep(moved);
      new AgentDays(transaction).add(changes);
      changes.byDay().keySet().forEach(day -> toJudge.add(day, cause));
    }
  }
}
