package telesales.eventsourcing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FloorClockTest {
  private static final Instant NINE = Instant.parse("2026-03-02T01:00:00Z");

  private record Settings(Optional<Instant> start, Optional<Instant> realStart, double speed)
      implements FloorClock.Config {}

  @Test
  void a_service_that_is_told_nothing_lives_in_real_time() {
    Clock clock = new FloorClock().clock(new Settings(Optional.empty(), Optional.empty(), 1));

    assertThat(clock).isEqualTo(Clock.systemUTC());
  }

  @Test
  void a_demonstrations_time_passes_faster() {
    Instant tenSecondsAgo = Instant.now().minusSeconds(10);
    Clock clock =
        new FloorClock().clock(new Settings(Optional.of(NINE), Optional.of(tenSecondsAgo), 60));

    assertThat(clock.instant()).isAfterOrEqualTo(NINE.plus(Duration.ofMinutes(10)));
    assertThat(clock.instant()).isBefore(NINE.plus(Duration.ofMinutes(40)));
    assertThat(clock.millis()).isGreaterThan(NINE.toEpochMilli());
  }

  @Test
  void services_that_are_told_the_same_agree_on_the_time() {
    var settings = new Settings(Optional.of(NINE), Optional.of(Instant.now()), 60);
    Clock one = new FloorClock().clock(settings);
    Clock other = new FloorClock().clock(settings);

    Instant before = one.instant();
    assertThat(other.instant()).isBetween(before, one.instant());
  }

  @Test
  void a_demonstration_without_a_common_beginning_begins_now() {
    Clock clock = new FloorClock().clock(new Settings(Optional.of(NINE), Optional.empty(), 60));

    assertThat(clock.instant()).isBetween(NINE, NINE.plus(Duration.ofHours(1)));
  }

  @Test
  void it_shows_utc_and_the_same_instant_in_any_zone() {
    Clock clock =
        new FloorClock().clock(new Settings(Optional.of(NINE), Optional.of(Instant.now()), 1));

    assertThat(clock.getZone()).isEqualTo(ZoneOffset.UTC);
    assertThat(clock.withZone(ZoneId.of("Asia/Shanghai")).getZone())
        .isEqualTo(ZoneId.of("Asia/Shanghai"));
  }
}
