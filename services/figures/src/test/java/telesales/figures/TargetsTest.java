package telesales.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import telesales.contracts.AgentId;
import telesales.contracts.DepartmentId;
import telesales.contracts.TeamId;
import telesales.contracts.meetings.MeetingsEvent.TargetSet;
import telesales.contracts.meetings.Metric;
import telesales.contracts.meetings.Period;
import telesales.contracts.meetings.Scope;
import telesales.contracts.meetings.Scope.Level;

class TargetsTest {
  private static final AgentId MIRA = new AgentId("mira");
  private static final TeamId TIGERS = new TeamId("tigers");
  private static final DepartmentId SALES = new DepartmentId("sales");
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

  @Test
  void where_nothing_was_set_there_is_no_target() {
    assertThat(figure(Targets.NONE, MONDAY)).isEmpty();
    assertThat(Targets.NONE.holdingOn(MONDAY)).isEmpty();
  }

  @Test
  void the_narrowest_scope_wins_however_old_it_is() {
    Targets targets =
        Targets.of(
            List.of(
                set(Level.AGENT, "mira", 80, MONDAY.minusYears(1)),
                set(Level.TEAM, "tigers", 90, MONDAY.minusDays(3)),
                set(Level.DEPARTMENT, "sales", 95, MONDAY.minusDays(2)),
                set(Level.COMPANY, null, 100, MONDAY.minusDays(1))));

    assertThat(figure(targets, MONDAY)).hasValue(80);
    assertThat(figure(targets, MONDAY, new AgentId("omar"), TIGERS, SALES)).hasValue(90);
    assertThat(figure(targets, MONDAY, new AgentId("omar"), new TeamId("lions"), SALES))
        .hasValue(95);
    assertThat(figure(targets, MONDAY, new AgentId("omar"), null, null)).hasValue(100);
  }

  @Test
  void an_agent_and_a_team_of_the_same_id_are_not_confused() {
    Targets targets = Targets.of(List.of(set(Level.TEAM, "mira", 7, MONDAY)));

    assertThat(figure(targets, MONDAY)).isEmpty();
  }

  @Test
  void a_day_is_judged_by_the_latest_target_that_was_effective_by_then() {
    Targets targets =
        Targets.of(
            List.of(
                set(Level.COMPANY, null, 120, MONDAY.plusDays(2)),
                set(Level.COMPANY, null, 100, MONDAY)));

    assertThat(figure(targets, MONDAY.minusDays(1))).isEmpty();
    assertThat(figure(targets, MONDAY)).hasValue(100);
    assertThat(figure(targets, MONDAY.plusDays(1))).hasValue(100);
    assertThat(figure(targets, MONDAY.plusDays(2))).hasValue(120);
    assertThat(figure(targets, MONDAY.plusYears(2))).hasValue(120);
  }

  @Test
  void of_two_that_begin_on_the_same_day_the_one_set_later_holds() {
    TargetSet first = set(Level.COMPANY, null, 100, MONDAY);
    TargetSet second = set(Level.COMPANY, null, 60, MONDAY);

    assertThat(figure(Targets.of(List.of(first, second)), MONDAY)).hasValue(60);
    assertThat(figure(Targets.of(List.of(first)).with(second), MONDAY)).hasValue(60);
    assertThat(figure(Targets.of(List.of(second)).with(first), MONDAY)).hasValue(100);
  }

  @Test
  void a_target_of_zero_asks_for_nothing() {
    Targets targets =
        Targets.of(
            List.of(set(Level.COMPANY, null, 100, MONDAY), set(Level.AGENT, "mira", 0, MONDAY)));

    assertThat(figure(targets, MONDAY)).isEmpty();
    assertThat(figure(targets, MONDAY, new AgentId("omar"), null, null)).hasValue(100);
  }

  @Test
  void a_month_or_week_is_judged_by_what_held_when_it_began() {
    Targets targets =
        Targets.of(
            List.of(
                new TargetSet(
                    Metric.DEALS, Period.MONTH, Scope.company(), 3, LocalDate.of(2026, 1, 1)),
                new TargetSet(
                    Metric.DEALS, Period.MONTH, Scope.company(), 4, LocalDate.of(2026, 3, 2)),
                new TargetSet(
                    Metric.DEALS, Period.WEEK, Scope.company(), 2, LocalDate.of(2026, 3, 3))));

    assertThat(deals(targets, Period.MONTH, LocalDate.of(2026, 3, 31))).hasValue(3);
    assertThat(deals(targets, Period.MONTH, LocalDate.of(2026, 4, 1))).hasValue(4);
    assertThat(deals(targets, Period.WEEK, LocalDate.of(2026, 3, 8))).isEmpty();
    assertThat(deals(targets, Period.WEEK, LocalDate.of(2026, 3, 9))).hasValue(2);
  }

  @Test
  void adding_a_target_leaves_the_earlier_targets_as_they_were() {
    Targets before = Targets.of(List.of(set(Level.COMPANY, null, 100, MONDAY)));

    before.with(set(Level.COMPANY, null, 60, MONDAY));

    assertThat(figure(before, MONDAY)).hasValue(100);
  }

  @Test
  void those_that_hold_on_a_day_are_one_of_each_kind() {
    TargetSet old = set(Level.COMPANY, null, 100, MONDAY.minusDays(9));
    TargetSet now = set(Level.COMPANY, null, 110, MONDAY);
    TargetSet later = set(Level.COMPANY, null, 120, MONDAY.plusDays(1));
    TargetSet own = set(Level.AGENT, "mira", 80, MONDAY.minusDays(1));

    assertThat(Targets.of(List.of(own, old, now, later)).holdingOn(MONDAY))
        .containsExactly(now, own);
  }

  private static TargetSet set(Level level, String id, long figure, LocalDate from) {
    return new TargetSet(Metric.EFFECTIVE_CALLS, Period.DAY, new Scope(level, id), figure, from);
  }

  private static OptionalLong figure(Targets targets, LocalDate day) {
    return figure(targets, day, MIRA, TIGERS, SALES);
  }

  private static OptionalLong figure(
      Targets targets, LocalDate day, AgentId agent, TeamId team, DepartmentId department) {
    return targets.figure(Metric.EFFECTIVE_CALLS, Period.DAY, day, agent, team, department);
  }

  private static OptionalLong deals(Targets targets, Period period, LocalDate day) {
    return targets.figure(Metric.DEALS, period, day, MIRA, TIGERS, SALES);
  }
}
