package telesales.projection.live;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How old news is when it reaches a watched board. */
@ApplicationScoped
class Freshness {
  private final Timer timer;
  private final Clock clock;

  Freshness(MeterRegistry metrics, Clock clock) {
    this.clock = clock;
    this.timer =
        Timer.builder("telesales.board.freshness")
            .description("From an event's commit at its service to the push of the board")
            .publishPercentiles(0.5, 0.99)
            .register(metrics);
  }

  /**
   * @param since when the oldest of what was pushed had been recorded
   */
  void pushed(Instant since) {
    Duration age = Duration.between(since, clock.instant());
    timer.record(age.isNegative() ? Duration.ZERO : age);
  }
}
