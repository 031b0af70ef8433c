package telesales.meetingmetrics.reaction;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import telesales.contracts.AgentId;
import telesales.eventsourcing.consumption.ConsumptionTransaction;
import telesales.figures.EffectiveCallRules;
import telesales.meetingmetrics.agentday.domain.AgentDay;
import telesales.meetingmetrics.agentday.domain.Contribution;
import telesales.meetingmetrics.agentday.domain.DayChanges;

/**
 * In another zone a call is of the day that it was there, and another noon meeting parts morning
 * and afternoon: of days since then, what lies elsewhere now moves.
 */
final class WhenHoursOrZonesChangeReckonDaysAnew {
  private static final int DAYS_AT_ONCE = 100;

  private final ConsumptionTransaction transaction;
  private final EffectiveCallRules rules;
  private final ZoneId floor;

  WhenHoursOrZonesChangeReckonDaysAnew(
      ConsumptionTransaction transaction, EffectiveCallRules rules, ZoneId floor) {
    this.transaction = transaction;
    this.rules = rules;
    this.floor = floor;
  }

  /**
   * @param toReckon the days whose teams' hours or zones may have changed
   * @param toJudge is told which days changed
   */
  void react(DaysToJudge toReckon, DaysToJudge toJudge) {
    toReckon.since().ifPresent(since -> reckon(since, toJudge));
  }

  private void reckon(DaysToJudge.Since since, DaysToJudge toJudge) {
    var agentDays = new AgentDays(transaction);
    var last = new AgentDay(new AgentId("-"), LocalDate.EPOCH.minusDays(1));
    List<AgentDay> page = agentDays.since(since, last, DAYS_AT_ONCE);
    while (!page.isEmpty()) {
      reckon(page).forEach(day -> toJudge.add(day, since.cause()));
      page = agentDays.since(since, page.getLast(), DAYS_AT_ONCE);
    }
  }

  private Iterable<AgentDay> reckon(List<AgentDay> days) {
    var contributions = new Contributions(transaction, rules);
    SortedMap<String, Contribution> before = contributions.ofDays(days);
    SortedMap<String, Contribution> moved = new TreeMap<>();
    var changes = new DayChanges();
    new Placing(transaction, floor, rules)
        .of(before)
        .forEach(
            (source, now) -> {
              Contribution old = requireNonNull(before.get(source));
              if (!now.equals(old)) {
                moved.put(source, now);
                changes.replace(old, now);
              }
            });
    if (!moved.isEmpty()) {
      contributions.keep(moved);
      new AgentDays(transaction).add(changes);
    }
    return changes.byDay().keySet();
  }
}
