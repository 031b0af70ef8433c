package telesales.projection.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDayTest {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final WorkingDay WORKING_DAY =
      new WorkingDay(
          LocalTime.of(9, 0), LocalTime.of(12, 0), LocalTime.of(13, 30), LocalTime.of(17, 30));

  @ParameterizedTest
  @CsvSource({
    "2026-11-20T08:59, 0",
    "2026-11-20T10:30, 0.2143",
    "2026-11-20T12:00, 0.4286",
    "2026-11-20T13:00, 0.4286",
    "2026-11-20T15:30, 0.7143",
    "2026-11-20T17:30, 1",
    "2026-11-20T23:59, 1",
    "2026-11-19T15:00, 0",
    "2026-11-21T00:00, 1"
  })
  void the_pace_runs_with_working_hours_and_rests_at_noon(String localTime, double share) {
    Instant at = Instant.parse(localTime + ":00+08:00");

    assertThat(WORKING_DAY.passedShare(DAY, ZONE, at)).isEqualTo(share, within(0.0001));
  }

  /** New York: on the day when clocks go back, one o'clock comes twice; work begins after that. */
  @ParameterizedTest
  @CsvSource({
    "2026-11-01T05:30:00Z, 0",
    "2026-11-01T06:30:00Z, 0",
    "2026-11-01T14:00:00Z, 0",
    "2026-11-01T15:30:00Z, 0.2143",
    "2026-11-01T22:30:00Z, 1",
    "2026-03-08T13:00:00Z, 0",
    "2026-03-08T14:30:00Z, 0.2143",
  })
  void when_clocks_are_put_forward_or_back_the_pace_goes_by_the_clock(Instant at, double share) {
    ZoneId zone = ZoneId.of("America/New_York");

    assertThat(WORKING_DAY.passedShare(LocalDate.ofInstant(at, zone), zone, at))
        .isEqualTo(share, within(0.0001));
  }
}
