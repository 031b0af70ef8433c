package telesales.singlemachine.launch;

import java.time.Duration;
import java.time.Instant;

/**
 * A compressed day: since {@code began}, each second counts as {@code speed} seconds.
 *
 * @param start what the clock showed when it began
 * @param began the real instant at which it began
 * @param speed how many seconds pass in one, at least 1
 */
public record DayClock(Instant start, Instant began, int speed) {

  /** What the clock shows now. */
  public Instant now() {
    return start.plus(Duration.between(began, Instant.now()).multipliedBy(speed));
  }
}
