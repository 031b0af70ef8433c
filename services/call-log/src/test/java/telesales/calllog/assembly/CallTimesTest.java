package telesales.calllog.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import telesales.calllog.formats.CallReport;
import telesales.calllog.formats.CallReportBuilder;
import telesales.edge.Problem.FieldError;

class CallTimesTest {
  private static final Instant NINE = Instant.parse("2026-03-02T01:00:00Z");
  private static final Instant LATEST = NINE.plusSeconds(600);

  private final List<FieldError> errors = new ArrayList<>();

  @Test
  void who_only_says_when_a_call_was_answered_and_ended_says_how_long_was_talked() {
    assertThat(CallTimes.talk(told(NINE, NINE.plusSeconds(8), NINE.plusSeconds(128))))
        .contains(120);
    assertThat(CallTimes.talk(told(NINE, null, NINE.plusSeconds(128)))).isEmpty();
    assertThat(CallTimes.talk(told(NINE, NINE.plusSeconds(8), NINE))).isEmpty();
  }

  @Test
  void what_is_not_said_of_the_times_follows_from_the_rest() {
    var all = new CallTimes(NINE, NINE, NINE.plusSeconds(60));

    assertThat(times(told(null, NINE, null), 60)).isEqualTo(all);
    assertThat(times(told(NINE, NINE, null), 60)).isEqualTo(all);
    assertThat(times(told(null, null, NINE.plusSeconds(60)), 60))
        .isEqualTo(new CallTimes(NINE, null, NINE.plusSeconds(60)));
    assertThat(errors).isEmpty();
  }

  @Test
  void a_call_neither_ends_nor_is_answered_before_it_begins() {
    assertThat(times(told(NINE, NINE.minusSeconds(2), NINE.minusSeconds(1)), 0))
        .isEqualTo(new CallTimes(NINE, NINE, NINE));
    assertThat(errors).isEmpty();
  }

  @Test
  void a_call_of_the_future_or_of_more_than_a_week_is_named() {
    times(told(LATEST.plusSeconds(1), null, null), 0);
    times(told(NINE, null, NINE.plusSeconds(7 * 86_400 + 1)), 0);
    times(told(null, null, null), 0);

    assertThat(errors).extracting(FieldError::field).containsExactly("start", "end", "start");
  }

  @Test
  void the_last_moment_and_a_whole_week_are_still_taken() {
    times(told(LATEST, null, null), 0);
    times(told(NINE, null, NINE.plusSeconds(7 * 86_400)), 0);

    assertThat(errors).isEmpty();
  }

  private CallTimes times(CallTelling told, int talk) {
    return CallTimes.of(told, talk, LATEST, errors);
  }

  private static CallTelling told(Instant started, Instant answered, Instant ended) {
    CallReport report =
        new CallReportBuilder("c", 0, true)
            .times(
                Optional.ofNullable(started),
                Optional.ofNullable(answered),
                Optional.ofNullable(ended))
            .build();
    return new CallTelling(List.of(report));
  }
}
