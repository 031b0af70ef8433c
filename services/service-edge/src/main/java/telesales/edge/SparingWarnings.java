package telesales.edge;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Says at most once in a few seconds what would otherwise be said of every request that is refused:
 * under overload the log must not become a load of its own. How many were not told, the next line
 * says.
 */
final class SparingWarnings {
  static final Duration PAUSE = Duration.ofSeconds(5);

  private final Consumer<String> log;
  private final LongSupplier nanoTime;
  private final AtomicLong quietUntil;
  private final AtomicLong untold = new AtomicLong();

  SparingWarnings(Consumer<String> log) {
    this(log, System::nanoTime);
  }

  SparingWarnings(Consumer<String> log, LongSupplier nanoTime) {
    this.log = log;
    this.nanoTime = nanoTime;
    this.quietUntil = new AtomicLong(nanoTime.getAsLong());
  }

  void refused(String why) {
    long now = nanoTime.getAsLong();
    long until = quietUntil.get();
    // Of those that come at once, one says it.
    if (now - until >= 0 && quietUntil.compareAndSet(until, now + PAUSE.toNanos())) {
      long others = untold.getAndSet(0);
      log.accept(others == 0 ? why : why + "; refused since the line before: " + others + " more");
    } else {
      untold.incrementAndGet();
    }
  }
}
