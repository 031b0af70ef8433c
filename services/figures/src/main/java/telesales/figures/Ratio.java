package telesales.figures;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import telesales.contracts.meetings.Metric;

/**
 * What one figure is of another. Always of sums, of a day, a month, an agent or a company: never
 * the mean of other ratios, in which a day with three calls would weigh as much as one with three
 * hundred.
 */
public enum Ratio {
  /** Human answered of dials, a share of one. */
  CONNECT_RATE("connectRate", Metric.CONNECTED, Metric.DIALS),
  /** Effective of human answered, a share of one. */
  EFFECTIVE_RATE("effectiveRate", Metric.EFFECTIVE_CALLS, Metric.CONNECTED),
  /** Interested leads of effective calls; more than one is possible. */
  INTEREST_RATE("interestRate", Metric.INTERESTED_LEADS, Metric.EFFECTIVE_CALLS),
  /** Deals of interested leads; more than one is possible, as deals are of earlier leads, too. */
  DEAL_RATE("dealRate", Metric.DEALS, Metric.INTERESTED_LEADS),
  /** Seconds of talk by human answered call. */
  AVERAGE_TALK_SECONDS("averageTalkSeconds", Metric.TALK_SECONDS, Metric.CONNECTED),
  /** What a deal is worth, in minor units of the currency. */
  AVERAGE_DEAL_AMOUNT("averageDealAmount", Metric.AMOUNT_SIGNED, Metric.DEALS);

  private final String wireName;
  private final Metric of;
  private final Metric base;

  Ratio(String wireName, Metric of, Metric base) {
    this.wireName = wireName;
    this.of = of;
    this.base = base;
  }

  public String wireName() {
    return wireName;
  }

  /** Whether it is shown as per cent. */
  public boolean isShare() {
    return this != AVERAGE_TALK_SECONDS && this != AVERAGE_DEAL_AMOUNT;
  }

  /** Empty where there is nothing to measure it by. */
  public OptionalDouble of(Figures figures) {
    long measure = figures.get(base);
    return measure == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) figures.get(of) / measure);
  }

  /** All that there are, by name and in their order. */
  public static Map<String, Double> all(Figures figures) {
    Map<String, Double> all = new LinkedHashMap<>();
    for (Ratio ratio : values()) {
      ratio.of(figures).ifPresent(value -> all.put(ratio.wireName, value));
    }
    return all;
  }
}
