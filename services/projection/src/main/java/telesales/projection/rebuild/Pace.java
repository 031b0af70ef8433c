package telesales.projection.rebuild;

/** How many events a second, over the last seconds. */
final class Pace {
  private static final double WEIGHT_OF_NEWEST = 0.3;
  private static final double NANOS = 1e9;

  private long since;
  private long events;
  private double perSecond;

  Pace(long nanoTime) {
    this.since = nanoTime;
  }

  void add(long more) {
    events += more;
  }

  /** Whether it is time to reckon again. */
  boolean isDue(long nanoTime) {
    return nanoTime - since >= NANOS;
  }

  double reckon(long nanoTime) {
    double newest = events * NANOS / Math.max(1, nanoTime - since);
    perSecond =
        perSecond == 0 ? newest : perSecond * (1 - WEIGHT_OF_NEWEST) + newest * WEIGHT_OF_NEWEST;
    since = nanoTime;
    events = 0;
    return perSecond;
  }
}
