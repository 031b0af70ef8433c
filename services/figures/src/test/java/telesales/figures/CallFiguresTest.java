package telesales.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import telesales.contracts.AgentId;
import telesales.contracts.CustomerId;
import telesales.contracts.calls.CallDetails;
import telesales.contracts.calls.Direction;
import telesales.contracts.calls.Disposition;
import telesales.contracts.meetings.Metric;

class CallFiguresTest {
  private static final Instant NINE = Instant.parse("2026-03-02T01:00:00Z");

  @Test
  void thirty_seconds_with_a_person_are_an_effective_call() {
    assertThat(figures(Disposition.NOT_INTERESTED, 30).effectiveCalls()).isEqualTo(1);
    assertThat(figures(Disposition.NOT_INTERESTED, 29).effectiveCalls()).isZero();
  }

  @Test
  void by_another_rule_the_same_call_may_count_or_not_and_nothing_else_of_it_changes() {
    Figures call = figures(Disposition.SALE, 40);
    var stricter = new EffectiveCallRule(2, 41, LocalDate.EPOCH);
    var laxer = new EffectiveCallRule(3, 0, LocalDate.EPOCH);

    assertThat(CallFigures.by(stricter, call)).isEqualTo(new Figures(1, 1, 0, 40, 0, 0, 1));
    assertThat(CallFigures.by(EffectiveCallRule.FIRST, CallFigures.by(stricter, call)))
        .isEqualTo(call);
    assertThat(CallFigures.by(laxer, figures(Disposition.NO_ANSWER, 0)).effectiveCalls()).isZero();
    assertThat(CallFigures.by(laxer, Figures.ONE_INTERESTED_LEAD))
        .isEqualTo(Figures.ONE_INTERESTED_LEAD);
  }

  @Test
  void a_long_message_to_an_answering_machine_is_neither_connected_nor_effective() {
    Figures figures = figures(Disposition.ANSWERING_MACHINE, 90);

    assertThat(figures).isEqualTo(new Figures(1, 0, 0, 90, 0, 0, 0));
  }

  @Test
  void a_sale_is_a_deal_and_every_attempt_a_dial() {
    assertThat(figures(Disposition.SALE, 600)).isEqualTo(new Figures(1, 1, 1, 600, 0, 0, 1));
    assertThat(figures(Disposition.NO_ANSWER, 0)).isEqualTo(new Figures(1, 0, 0, 0, 0, 0, 0));
  }

  @Test
  void a_correction_is_the_new_contribution_less_the_old() {
    Figures day = figures(Disposition.SALE, 600).plus(figures(Disposition.NO_ANSWER, 0));

    Figures corrected =
        day.minus(figures(Disposition.SALE, 600)).plus(figures(Disposition.CALLBACK, 60));

    assertThat(corrected).isEqualTo(new Figures(2, 1, 1, 60, 0, 0, 0));
  }

  @Test
  void every_metric_can_be_read_by_its_name() {
    Figures figures = new Figures(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14);

    assertThat(Metric.values())
        .extracting(figures::get)
        .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 11L, 12L, 13L, 14L);
  }

  @Test
  void a_call_counts_on_the_local_day_on_which_it_began() {
    WorkTime shanghai =
        WorkTime.of(Instant.parse("2026-03-01T16:30:00Z"), ZoneId.of("Asia/Shanghai"));
    WorkTime lisbon =
        WorkTime.of(Instant.parse("2026-03-01T16:30:00Z"), ZoneId.of("Europe/Lisbon"));

    assertThat(shanghai).isEqualTo(new WorkTime(LocalDate.of(2026, 3, 2), 0));
    assertThat(lisbon).isEqualTo(new WorkTime(LocalDate.of(2026, 3, 1), 16));
  }

  @Test
  void the_afternoon_begins_with_the_noon_meeting() {
    LocalTime noon = LocalTime.of(12, 45);

    assertThat(WorkBlock.of(LocalTime.of(12, 44), noon)).isEqualTo(WorkBlock.MORNING);
    assertThat(WorkBlock.of(noon, noon)).isEqualTo(WorkBlock.AFTERNOON);
  }

  private static Figures figures(Disposition disposition, int talkSeconds) {
    return CallFigures.of(
        new CallDetails(
            new AgentId("agent-01"),
            new CustomerId("c1"),
            "sealed",
            Direction.OUTBOUND,
            null,
            NINE,
            null,
            NINE,
            talkSeconds,
            disposition,
            null,
            false,
            Map.of(),
            null,
            null,
            null,
            null,
            null),
        EffectiveCallRule.FIRST);
  }
}
