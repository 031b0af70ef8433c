package telesales.meetingmetrics.agentday.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static telesales.figures.EffectiveCallRules.NONE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import telesales.contracts.AgentId;
import telesales.contracts.TeamId;
import telesales.contracts.meetings.MeetingsEvent.TargetSet;
import telesales.contracts.meetings.Metric;
import telesales.contracts.meetings.Period;
import telesales.contracts.meetings.Scope;
import telesales.figures.EffectiveCallRule;
import telesales.figures.EffectiveCallRules;
import telesales.figures.Figures;
import telesales.figures.Targets;

class AgentDayFiguresTest {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
  private static final AgentId MIRA = new AgentId("mira");
  private static final AgentId OMAR = new AgentId("omar");
  private static final Figures EFFECTIVE = new Figures(1, 1, 1, 60, 0, 0, 0);
  private static final Figures DIALLED = new Figures(1, 0, 0, 0, 0, 0, 0);

  @Test
  void a_correction_to_another_agent_takes_from_one_and_gives_to_the_other() {
    var changes = new DayChanges();

    changes.replace(call(MIRA, "10:00"), call(OMAR, "10:00"));

    assertThat(changes.byDay())
        .containsExactly(
            entry(
                new AgentDay(MIRA, MONDAY),
                new DayFigures(Figures.NONE.minus(EFFECTIVE), Figures.NONE)),
            entry(new AgentDay(OMAR, MONDAY), new DayFigures(EFFECTIVE, Figures.NONE)));
  }

  @Test
  void a_correction_to_the_other_half_of_the_day_leaves_the_days_sum() {
    var changes = new DayChanges();

    changes.replace(call(MIRA, "10:00"), call(MIRA, "15:00"));

    assertThat(changes.byDay().get(new AgentDay(MIRA, MONDAY)))
        .extracting(DayFigures::morning, DayFigures::afternoon, DayFigures::day)
        .containsExactly(Figures.NONE.minus(EFFECTIVE), EFFECTIVE, Figures.NONE);
  }

  @Test
  void where_clocks_show_another_time_a_call_is_of_another_day() {
    Contribution late = call(MIRA, "23:30");

    assertThat(late.in(ZoneId.of("Pacific/Auckland"), NONE).date()).isEqualTo(MONDAY.plusDays(1));
    assertThat(late.in(SHANGHAI, NONE)).isEqualTo(late);
  }

  @Test
  void what_a_call_adds_is_judged_by_the_rule_of_its_day() {
    var fromTuesday =
        EffectiveCallRules.of(List.of(new EffectiveCallRule(2, 61, MONDAY.plusDays(1))));
    Contribution late = call(MIRA, "23:30");

    assertThat(late.by(fromTuesday)).isEqualTo(late);
    assertThat(late.in(ZoneId.of("Pacific/Auckland"), fromTuesday).figures())
        .isEqualTo(new Figures(1, 1, 0, 60, 0, 0, 0));
  }

  @Test
  void a_target_is_reached_by_the_call_that_completes_it_in_whatever_order_calls_are_known() {
    var two = new PeriodTarget(Metric.EFFECTIVE_CALLS, Period.DAY, 2);

    assertThat(
            two.reachedAt(
                List.of(
                    call(MIRA, "15:00"), call(MIRA, "09:00"), dial("09:30"), call(MIRA, "10:00"))))
        .isEqualTo(at("10:00"));
  }

  @Test
  void a_half_counts_its_own_calls_only() {
    var afternoon = new PeriodTarget(Metric.EFFECTIVE_CALLS, Period.AFTERNOON, 1);

    assertThat(afternoon.reachedAt(List.of(call(MIRA, "10:00"), call(MIRA, "13:30"))))
        .isEqualTo(at("13:30"));
    assertThat(afternoon.isReached(new DayFigures(EFFECTIVE, Figures.NONE))).isFalse();
    assertThat(afternoon.isReached(new DayFigures(Figures.NONE, EFFECTIVE))).isTrue();
  }

  @Test
  void a_day_is_judged_by_targets_of_the_day_and_its_halves_but_not_of_the_month() {
    Targets targets =
        Targets.of(
            List.of(
                target(Period.MORNING, 40),
                target(Period.DAY, 100),
                target(Period.WEEK, 500),
                target(Period.MONTH, 2000)));

    assertThat(PeriodTarget.of(new AgentDay(MIRA, MONDAY), targets, new TeamId("tigers"), null))
        .containsExactly(
            new PeriodTarget(Metric.EFFECTIVE_CALLS, Period.MORNING, 40),
            new PeriodTarget(Metric.EFFECTIVE_CALLS, Period.DAY, 100));
  }

  private static TargetSet target(Period period, long figure) {
    return new TargetSet(
        Metric.EFFECTIVE_CALLS, period, Scope.company(), figure, MONDAY.minusYears(1));
  }

  private static Contribution call(AgentId agent, String time) {
    return divided(Contribution.of(agent, at(time), SHANGHAI, EFFECTIVE));
  }

  private static Contribution dial(String time) {
    return divided(Contribution.of(MIRA, at(time), SHANGHAI, DIALLED));
  }

  private static Contribution divided(Contribution contribution) {
    return contribution.divided(SHANGHAI, LocalTime.of(13, 30));
  }

  private static Instant at(String time) {
    return Instant.parse("2026-03-02T" + time + ":00+08:00");
  }
}
