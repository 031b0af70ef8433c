package telesales.meetingmetrics.reaction;

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
 * Another noon meeting parts morning and afternoon: of days since then, what lies between moves.
 */
final class WhenHoursChangeDivideDaysAnew {
  private static final int DAYS_AT_ONCE = 100;

  private final ConsumptionTransaction transaction;
  private final EffectiveCallRules rules;
  private final ZoneId zone;

  WhenHoursChangeDivideDaysAnew(
      ConsumptionTransaction transaction, EffectiveCallRules rules, ZoneId zone) {
    this.transaction = transaction;
    this.rules = rules;
    this.zone = zone;
  }

  /**
   * @param toDivide the days whose teams' hours may have changed
   * @param toJudge is told which days changed
   */
  void react(DaysToJudge toDivide, DaysToJudge toJudge) {
    toDivide.since().ifPresent(since -> divide(since, toJudge));
  }

  private void divide(DaysToJudge.Since since, DaysToJudge toJudge) {
    var agentDays = new AgentDays(transaction);
    var last = new AgentDay(new AgentId("-"), LocalDate.EPOCH.minusDays(1));
    List<AgentDay> page = agentDays.since(since, last, DAYS_AT_ONCE);
    while (!page.isEmpty()) {
      divide(page).forEach(day -> toJudge.add(day, since.cause()));
      page = agentDays.since(since, page.getLast(), DAYS_AT_ONCE);
    }
  }

  private Iterable<AgentDay> divide(List<AgentDay> days) {
    var contributions = new Contributions(transaction, rules);
    DayPlans plans = DayPlans.load(transaction, days);
    SortedMap<String, Contribution> moved = new TreeMap<>();
    var changes = new DayChanges();
    contributions
        .ofDays(days)
        .forEach(
            (source, old) -> {
              Contribution now = old.divided(zone, plans.of(old.day()).hours().noonMeeting());
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
