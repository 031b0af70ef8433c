package telesales.projection.live;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import telesales.projection.BoardConfig;

/**
 * When a board is read next: soon where reading is cheap, and where it takes long, because there is
 * much on the board or much else to be done, so much later that it takes a fifth of the time at the
 * most. What it takes is the shortest of the last times: one that had to wait, for the processors
 * or for a pause of this process, says nothing of the next one, and a board that then rested five
 * times as long would be seconds old. Guarded by its board.
 */
final class Pacing {
  private static final int INTERVAL_IN_READS = 5;
  private static final int LAST_TIMES = 5;

  private final BoardConfig config;
  private final ScheduledExecutorService timer;
  private final LongSupplier nanoTime;
  private @Nullable ScheduledFuture<?> planned;
  private @Nullable Long lastBegun;
  private final Deque<Duration> took = new ArrayDeque<>();

  Pacing(BoardConfig config, ScheduledExecutorService timer) {
    this(config, timer, System::nanoTime);
  }

  Pacing(BoardConfig config, ScheduledExecutorService timer, LongSupplier nanoTime) {
    this.config = config;
    this.timer = timer;
    this.nanoTime = nanoTime;
  }

  void begun() {
    lastBegun = nanoTime.getAsLong();
  }

  void ended() {
    took.add(passedSince(requireNonNull(lastBegun)));
    if (took.size() > LAST_TIMES) {
      took.remove();
    }
  }

  /** At once, or when the last time is long enough ago. */
  void soon(Runnable read) {
    Long last = lastBegun;
    plan(read, last == null ? Duration.ZERO : interval().minus(passedSince(last)));
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

  private Duration interval() {
    Duration shortest = took.stream().min(Comparator.naturalOrder()).orElse(Duration.ZERO);
    Duration affordable = shortest.multipliedBy(INTERVAL_IN_READS);
    return affordable.compareTo(config.pushInterval()) > 0 ? affordable : config.pushInterval();
  }

  private Duration passedSince(long then) {
    return Duration.ofNanos(nanoTime.getAsLong() - then);
  }

  private void plan(Runnable read, Duration pause) {
    stop();
    // The timer takes no less than a millisecond.
    planned = timer.schedule(read, Math.max(1, pause.toMillis()), TimeUnit.MILLISECONDS);
  }
}
