package telesales.leadscoring;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.Instant;

/** How lead-scoring is set up. */
@ConfigMapping(prefix = "telesales.leads")
public interface LeadScoringConfig {
  /**
   * The only currency of deals and payments, by its three letters: sums of several would mean
   * nothing.
   */
  @WithDefault("CNY")
  String currency();

  /** The largest amount of one deal or payment, in minor units of the currency. */
  @WithDefault("100000000000")
  long largestAmount();

  /** Visits, deals and payments of one lead at the most, withdrawn ones among them. */
  @WithDefault("1000")
  int mostResults();

  /** How far ahead of us the clock of whoever records something may be. */
  @WithDefault("5m")
  Duration clockAhead();

  /** Nothing that is recorded took place before. */
  @WithDefault("2000-01-01T00:00:00Z")
  Instant earliest();

  /** The longest body of a visit, deal or payment, in bytes. */
  @WithDefault("4096")
  int resultBytes();
}
