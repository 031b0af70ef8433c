package telesales.benchmarks.http;

import java.time.Duration;

/**
 * How hard and how long to ask.
 *
 * @param connections asked over at the same time
 * @param warmUp before anything is measured
 * @param perSecond requests that fall due in a second, whether or not there are answers; 0 if each
 *     connection asks again as soon as it was answered
 */
public record Load(int connections, Duration warmUp, Duration measured, double perSecond) {
  /** Each connection asks again as soon as it was answered. */
  public static Load closed(int connections, Duration warmUp, Duration measured) {
    return new Load(connections, warmUp, measured, 0);
  }

  boolean isPaced() {
    return perSecond > 0;
  }
}
