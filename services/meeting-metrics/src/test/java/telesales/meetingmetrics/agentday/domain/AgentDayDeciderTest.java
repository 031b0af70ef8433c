package telesales.meetingmetrics.agentday.domain;

import static telesales.contracts.meetings.Metric.EFFECTIVE_CALLS;
import static telesales.contracts.meetings.Metric.WECHAT_ADDS;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import telesales.contracts.AgentId;
import telesales.contracts.meetings.MeetingsEvent.AgentTargetReached;
import telesales.contracts.meetings.Metric;
import telesales.contracts.meetings.Period;
import telesales.eventsourcing.testing.DeciderSpec;
import telesales.meetingmetrics.agentday.domain.AgentDayCommand.ReachTarget;

class AgentDayDeciderTest {
  private static final AgentId MIRA = new AgentId("mira");
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
  private static final Instant THREE = Instant.parse("2026-03-02T07:00:00Z");

  private final DeciderSpec<AgentDayCommand, ReachedTargets, AgentTargetReached> days =
      DeciderSpec.of(new AgentDayDecider());

  @Test
  void a_target_is_reached() {
    days.given()
        .when(reach(EFFECTIVE_CALLS, Period.DAY, 100))
        .then(reached(EFFECTIVE_CALLS, Period.DAY, 100));
  }

  @Test
  void it_is_cheered_for_once() {
    days.given(reached(EFFECTIVE_CALLS, Period.DAY, 100))
        .when(reach(EFFECTIVE_CALLS, Period.DAY, 100))
        .thenNothing();
  }

  @Test
  void another_target_of_the_same_kind_is_not_cheered_for_again() {
    days.given(reached(EFFECTIVE_CALLS, Period.DAY, 100))
        .when(reach(EFFECTIVE_CALLS, Period.DAY, 120))
        .thenNothing();
  }

  @Test
  void halves_of_the_day_and_other_metrics_are_cheered_for_on_their_own() {
    days.given(reached(EFFECTIVE_CALLS, Period.DAY, 100))
        .when(reach(EFFECTIVE_CALLS, Period.MORNING, 40))
        .then(reached(EFFECTIVE_CALLS, Period.MORNING, 40));
    days.given(reached(EFFECTIVE_CALLS, Period.DAY, 100))
        .when(reach(WECHAT_ADDS, Period.DAY, 30))
        .then(reached(WECHAT_ADDS, Period.DAY, 30));
  }

  private static ReachTarget reach(Metric metric, Period period, long target) {
    return new ReachTarget(
        new AgentDay(MIRA, MONDAY), new PeriodTarget(metric, period, target), THREE);
  }

  private static AgentTargetReached reached(Metric metric, Period period, long target) {
    return new AgentTargetReached(MIRA, MONDAY, metric, period, target, THREE);
  }
}
