package telesales.projection.live;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import telesales.projection.BoardConfig;

/** When a board is read next. Guarded by its board. */
final class Pacing {
  private final BoardConfig config;
  private final ScheduledExecutorService timer;
  private @Nullable ScheduledFuture<?> planned;
  private @Nullable Long lastBegun;

  Pacing(BoardConfig config, ScheduledExecutorService timer) {
    this.config = config;
    this.timer = timer;
  }

  void begun() {
    lastBegun = System.nanoTime();
  }

  /** At once, or when the push interval since the last time is over. */
  void soon(Runnable read) {
    Long last = lastBegun;
    Duration passed =
        last == null ? config.pushInterval() : Duration.ofNanos(System.nanoTime() - last);
    plan(read, config.pushInterval().minus(passed));
  }

  /** When nothing changed for a while. */
  void later(Runnable read) {
    plan(read, config.refreshInterval());
  }

  void stop() {
    if (planned != null) {
      planned.cancel(false);
      planned = null;
    }
  }

  private void plan(Runnable read, Duration pause) {
    stop();
    // The timer takes no less than a millisecond.
    planned = timer.schedule(read, Math.max(1, pause.toMillis()), TimeUnit.MILLISECONDS);
  }
}
