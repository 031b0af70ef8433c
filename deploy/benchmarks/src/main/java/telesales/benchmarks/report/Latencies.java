package telesales.benchmarks.report;

/**
 * Counts durations in buckets of less than two per cent's width, so that a long run costs no more
 * memory than a short one.
 */
public final class Latencies {
  private static final int EXACT_BITS = 7;
  private static final int HALF = 1 << (EXACT_BITS - 1);
  private static final int NANOS_IN_MICRO = 1_000;
  private static final double MICROS_IN_MILLI = 1_000;

  private final long[] counts = new long[(Long.SIZE - EXACT_BITS + 2) * HALF];
  private long count;
  private long longest;

  /**
   * What is told of them, in milliseconds.
   *
   * @param count how many there were
   */
  public record Summary(long count, double p50, double p95, double p99, double max) {}

  public void record(long nanos) {
    long micros = Math.max(0, nanos / NANOS_IN_MICRO);
    counts[bucket(micros)]++;
    count++;
    longest = Math.max(longest, micros);
  }

  public void add(Latencies others) {
    for (int i = 0; i < counts.length; i++) {
      counts[i] += others.counts[i];
    }
    count += others.count;
    longest = Math.max(longest, others.longest);
  }

  public Summary summary() {
    return new Summary(
        count, quantile(0.5), quantile(0.95), quantile(0.99), longest / MICROS_IN_MILLI);
  }

  /** The least duration that so large a share of all does not exceed; 0 if there are none. */
  private double quantile(double share) {
    long rank = (long) Math.ceil(share * count);
    long seen = 0;
    for (int i = 0; i < counts.length; i++) {
      seen += counts[i];
      if (seen >= rank && seen > 0) {
        return Math.min(longest, upperEnd(i)) / MICROS_IN_MILLI;
      }
    }
    return 0;
  }

  private static int bucket(long micros) {
    int shift = shift(micros);
    return shift * HALF + (int) (micros >>> shift);
  }

  private static int shift(long micros) {
    return Math.max(0, Long.SIZE - Long.numberOfLeadingZeros(micros) - EXACT_BITS);
  }

  private static long upperEnd(int bucket) {
    int shift = Math.max(0, bucket / HALF - 1);
    return ((bucket - (long) shift * HALF + 1) << shift) - 1;
  }
}
