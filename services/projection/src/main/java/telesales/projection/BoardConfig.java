package telesales.projection;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.ZoneId;

/** How boards are shown and pushed. */
@ConfigMapping(prefix = "telesales.boards")
public interface BoardConfig {
  /** By which days are reckoned until the floor says its zone. */
  @WithDefault("Asia/Shanghai")
  ZoneId timeZone();

  /** Of amounts of money, by its three letters: the one that leads' deals are recorded in. */
  @WithDefault("CNY")
  String currency();

  /**
   * A board that is watched is pushed at most once in this time, and less often where reading it
   * would take more than a fifth of the time.
   */
  @WithDefault("250ms")
  Duration pushInterval();

  /** How often a watcher hears that the server is there. */
  @WithDefault("5s")
  Duration pingInterval();

  /**
   * A board that is watched is read again after this time though nothing changed here: its pace
   * moves with the clock, and another instance may have taken in what concerns it.
   */
  @WithDefault("20s")
  Duration refreshInterval();

  /** When boards count by a rule of effective calls that was set for days gone by. */
  @WithDefault("beside")
  RulesForDaysGoneBy rulesForDaysGoneBy();

  /** When figures of days gone by follow a new rule. */
  enum RulesForDaysGoneBy {
    /** As soon as all tables were built anew beside, and differ in what the rule moves alone. */
    BESIDE,
    /** At once, in the tables that serve; for topics that no longer have their first events. */
    AT_ONCE
  }
}
