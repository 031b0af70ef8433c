package telesales.projection.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import telesales.projection.BoardConfig;

/** How long after a change a board is read. */
class PacingTest {
  private static final long PUSH_INTERVAL = 250;

  private final List<Long> pauses = new ArrayList<>();

  /** Says when it was to begin, and begins nothing. */
  private final ScheduledThreadPoolExecutor timer =
      new ScheduledThreadPoolExecutor(1) {
        @Override
        public ScheduledFuture<?> schedule(Runnable task, long delay, TimeUnit unit) {
          pauses.add(unit.toMillis(delay));
          return super.schedule(() -> {}, 0, TimeUnit.MILLISECONDS);
        }
      };

  private long now = 1;
  private final Pacing pacing =
      new Pacing(
          new SmallRyeConfigBuilder()
              .addDiscoveredConverters()
              .addDefaultInterceptors()
              .withMapping(BoardConfig.class)
              .withDefaultValue("telesales.boards.push-interval", PUSH_INTERVAL + "ms")
              .build()
              .getConfigMapping(BoardConfig.class),
          timer,
          () -> now);

  @AfterEach
  void close() {
    timer.shutdownNow();
  }

  @Test
  void the_first_time_at_once() {
    assertThat(pauseAfterChange()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"0, 250", "20, 230", "50, 200", "100, 400", "300, 1200"})
  void so_that_reading_takes_a_fifth_of_the_time_at_the_most(long took, long pause) {
    read(took);

    assertThat(pauseAfterChange()).isEqualTo(pause);
  }

  @Test
  void one_reading_that_had_to_wait_does_not_make_the_next_one_late() {
    read(20);
    read(20);
    read(800);

    assertThat(pauseAfterChange()).isEqualTo(1);
  }

  @Test
  void five_slow_readings_are_no_accident() {
    read(20);
    for (int i = 0; i < 5; i++) {
      read(300);
    }

    assertThat(pauseAfterChange()).isEqualTo(1200);
  }

  private void read(long millis) {
    pacing.begun();
    now += Duration.ofMillis(millis).toNanos();
    pacing.ended();
  }

  private long pauseAfterChange() {
    pacing.soon(() -> {});
    return pauses.getLast();
  }
}
