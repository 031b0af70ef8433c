package telesales.singlemachine.launch;

import java.time.Duration;

/** How long to wait before starting again what has just ended. */
final class Backoff {

  private static final long FIRST_MS = 250;
  private static final long LONGEST_MS = 15_000;
  private static final int DOUBLINGS = 6;

  private Backoff() {}

  /**
   * A quarter of a second for what ran well, then doubling. Never nothing: Ctrl-C ends the children
   * too, and the word that we are stopping may arrive after their end.
   */
  static Duration before(int failuresInARow) {
    long wait = FIRST_MS << Math.min(DOUBLINGS, Math.max(0, failuresInARow - 1));
    return Duration.ofMillis(Math.min(LONGEST_MS, wait));
  }
}
