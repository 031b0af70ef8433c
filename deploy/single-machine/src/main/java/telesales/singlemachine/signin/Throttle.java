package telesales.singlemachine.signin;

import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows down whoever guesses passwords: after five failures for a name, each further attempt has to
 * wait, twice as long every time up to a minute. It remembers the latest ten thousand names.
 */
final class Throttle {

  private static final int FREE_FAILURES = 5;
  private static final int NAMES = 10_000;
  private static final Duration FORGET_AFTER = Duration.ofMinutes(15);
  private static final long LONGEST_SECONDS = 60;

  private record Failures(int count, long lastMillis) {}

  private final InstantSource clock;
  private final Map<String, Failures> byName =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
          return size() > NAMES;
        }
      };

  Throttle(InstantSource clock) {
    this.clock = clock;
  }

  /**
   * How long this name has to wait before its next attempt; zero admits the attempt and counts it
   * as failed until {@link #succeeded}, so that many at once are not admitted together.
   */
  synchronized Duration admit(String name) {
    long now = clock.millis();
    Failures failures = byName.getOrDefault(name, new Failures(0, now));
    if (now - failures.lastMillis > FORGET_AFTER.toMillis()) {
      failures = new Failures(0, now);
    }
    long waitMillis = failures.lastMillis + pauseAfter(failures.count).toMillis() - now;
    if (waitMillis > 0) {
      return Duration.ofMillis(waitMillis);
    }
    byName.put(name, new Failures(failures.count + 1, now));
    return Duration.ZERO;
  }

  synchronized void succeeded(String name) {
    byName.remove(name);
  }

  private static Duration pauseAfter(int failures) {
    if (failures < FREE_FAILURES) {
      return Duration.ZERO;
    }
    int doublings = Math.min(6, failures - FREE_FAILURES);
    return Duration.ofSeconds(Math.min(LONGEST_SECONDS, 1L << doublings));
  }
}
