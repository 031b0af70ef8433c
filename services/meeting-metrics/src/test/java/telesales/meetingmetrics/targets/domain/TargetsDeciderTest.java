package telesales.meetingmetrics.targets.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static telesales.contracts.meetings.Metric.AMOUNT_RECEIVED;
import static telesales.contracts.meetings.Metric.DEALS;
import static telesales.contracts.meetings.Metric.EFFECTIVE_CALLS;
import static telesales.contracts.meetings.Metric.FIRST_VISITS;
import static telesales.contracts.meetings.Metric.GRADED_LEADS;
import static telesales.contracts.meetings.Metric.INTERESTED_LEADS;
import static telesales.contracts.meetings.Metric.QUALIFIED_VISITS;
import static telesales.contracts.meetings.Metric.WECHAT_ADDS;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import telesales.contracts.AgentId;
import telesales.contracts.meetings.MeetingsEvent.TargetSet;
import telesales.contracts.meetings.Metric;
import telesales.contracts.meetings.Period;
import telesales.contracts.meetings.Scope;
import telesales.eventsourcing.testing.DeciderSpec;
import telesales.figures.Targets;
import telesales.meetingmetrics.targets.domain.TargetCommand.SetTarget;

class TargetsDeciderTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

  private final DeciderSpec<TargetCommand, TargetHistory, TargetSet> targets =
      DeciderSpec.of(new TargetsDecider());

  @Test
  void a_company_begins_with_the_fields_usual_targets() {
    Targets usual =
        Targets.of(
            new TargetsDecider().decide(FirstTargets.command(), new TargetHistory.Nothing()));

    assertThat(figure(usual, EFFECTIVE_CALLS, Period.DAY)).isEqualTo(100);
    assertThat(figure(usual, EFFECTIVE_CALLS, Period.MORNING)).isEqualTo(40);
    assertThat(figure(usual, EFFECTIVE_CALLS, Period.AFTERNOON)).isEqualTo(60);
    assertThat(figure(usual, WECHAT_ADDS, Period.DAY)).isEqualTo(30);
    assertThat(figure(usual, INTERESTED_LEADS, Period.DAY)).isEqualTo(2);
    assertThat(figure(usual, GRADED_LEADS, Period.DAY)).isEqualTo(4);
    assertThat(figure(usual, QUALIFIED_VISITS, Period.DAY)).isEqualTo(2);
    assertThat(figure(usual, FIRST_VISITS, Period.WEEK)).isEqualTo(10);
    assertThat(figure(usual, DEALS, Period.MONTH)).isEqualTo(3);
  }

  @Test
  void they_are_published_only_where_no_target_was_ever_set() {
    targets.given(calls(80, MONDAY)).when(FirstTargets.command()).thenNothing();
  }

  @Test
  void a_target_is_set() {
    targets
        .given(calls(100, MONDAY))
        .when(new SetTarget(calls(110, MONDAY)))
        .then(calls(110, MONDAY));
  }

  @Test
  void what_holds_already_is_not_set_again() {
    targets.given(calls(100, MONDAY)).when(new SetTarget(calls(100, MONDAY))).thenNothing();
  }

  @Test
  void the_same_figure_from_another_day_on_is_another_target() {
    targets
        .given(calls(100, MONDAY), calls(90, MONDAY.plusDays(1)))
        .when(new SetTarget(calls(100, MONDAY.plusDays(2))))
        .then(calls(100, MONDAY.plusDays(2)));
  }

  @Test
  void a_figure_can_be_taken_back_to_what_it_was_before() {
    targets
        .given(calls(100, MONDAY), calls(90, MONDAY))
        .when(new SetTarget(calls(100, MONDAY)))
        .then(calls(100, MONDAY));
  }

  @Test
  void zero_is_allowed_and_asks_for_nothing() {
    targets.given().when(new SetTarget(calls(0, MONDAY))).then(calls(0, MONDAY));
  }

  @Test
  void a_figure_that_nobody_could_reach_or_miss_is_refused() {
    targets.given().when(new SetTarget(calls(-1, MONDAY))).thenRejected("figure-out-of-range");
    targets
        .given()
        .when(new SetTarget(calls(1_000_001, MONDAY)))
        .thenRejected("figure-out-of-range");
  }

  @Test
  void money_is_asked_for_in_minor_units_and_so_may_be_more() {
    var million =
        new TargetSet(AMOUNT_RECEIVED, Period.MONTH, Scope.company(), 100_000_000, MONDAY);
    var tooMuch =
        new TargetSet(AMOUNT_RECEIVED, Period.MONTH, Scope.company(), 100_000_000_001L, MONDAY);

    targets.given().when(new SetTarget(million)).then(million);
    targets.given().when(new SetTarget(tooMuch)).thenRejected("figure-out-of-range");
  }

  private static TargetSet calls(long figure, LocalDate from) {
    return new TargetSet(EFFECTIVE_CALLS, Period.DAY, Scope.company(), figure, from);
  }

  private static long figure(Targets targets, Metric metric, Period period) {
    return targets
        .figure(metric, period, LocalDate.of(1987, 6, 5), new AgentId("mira"), null, null)
        .orElseThrow();
  }
}
