package telesales.singlemachine.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DayPlanTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
  private static final List<Action> PLAN = DayPlan.of(MONDAY, 1);

  @Test
  void the_same_seed_is_the_same_day() {
    assertThat(DayPlan.of(MONDAY, 1)).isEqualTo(PLAN);
    assertThat(DayPlan.of(MONDAY, 2)).isNotEqualTo(PLAN);
  }

  @Test
  void everything_happens_in_order_and_within_the_day() {
    assertThat(PLAN).isSortedAccordingTo(Comparator.comparing(Action::at));
    assertThat(PLAN.getFirst().at()).isAfterOrEqualTo(Instant.parse("2026-01-05T00:50:00Z"));
    assertThat(PLAN.getLast().at()).isBefore(Instant.parse("2026-01-05T10:30:00Z"));
  }

  @Test
  void every_agent_makes_a_days_worth_of_calls_and_some_sell() {
    long calls = calls().count();

    assertThat(calls().map(PlannedCall::agent).distinct()).hasSize(20);
    assertThat(calls).isBetween(20 * 120L, 20 * 350L);
    assertThat(calls().filter(call -> call.disposition().equals("sale")).count())
        .isBetween(5L, 60L);
    assertThat(calls().filter(PlannedCall::wechatAdded).count()).isGreaterThan(200);
  }

  @Test
  void no_agent_is_in_two_calls_at_once() {
    var lastEnd = new java.util.HashMap<String, Instant>();
    calls()
        .forEach(
            call -> {
              Instant before = lastEnd.put(call.agent(), call.end());
              assertThat(before == null || !call.start().isBefore(before)).isTrue();
            });
  }

  @Test
  void call_ids_are_unique() {
    var ids = new HashSet<String>();

    assertThat(calls()).allMatch(call -> ids.add(call.id()));
  }

  @Test
  void each_team_has_its_three_meetings() {
    assertThat(PLAN.stream().filter(Action.OpenMeeting.class::isInstance)).hasSize(6);
  }

  private static Stream<PlannedCall> calls() {
    return PLAN.stream()
        .filter(Action.ReportCall.class::isInstance)
        .map(action -> ((Action.ReportCall) action).call());
  }
}
