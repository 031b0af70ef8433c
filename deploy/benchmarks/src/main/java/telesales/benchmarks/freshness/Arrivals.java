package telesales.benchmarks.freshness;

import java.util.ArrayList;
import java.util.List;
import telesales.benchmarks.report.Latencies;

/**
 * Calls that were answered one after another, and when a figure that counts nothing but them was
 * first seen to hold each.
 */
final class Arrivals {
  private final Latencies latencies = new Latencies();
  private final List<Long> answered = new ArrayList<>();
  private final List<Long> seen = new ArrayList<>();
  private final long before;

  /**
   * @param before the figure when there were none of them
   */
  Arrivals(long before) {
    this.before = before;
  }

  synchronized void answered(long at) {
    answered.add(at);
    if (seen.size() >= answered.size()) {
      // It was seen before its dialer knew.
      latencies.record(0);
    }
  }

  synchronized void figureIs(long figure, long at) {
    while (seen.size() < figure - before) {
      seen.add(at);
      if (seen.size() <= answered.size()) {
        latencies.record(at - answered.get(seen.size() - 1));
      }
    }
  }

  synchronized boolean areComplete() {
    return seen.size() >= answered.size();
  }

  synchronized Latencies.Summary summary() {
    return latencies.summary();
  }
}
