package telesales.eventsourcing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How a service writes, relays and consumes events. */
@ConfigMapping(prefix = "telesales.events")
public interface EventStoreConfig {
  /** Appends written in one statement at the most. */
  @WithDefault("200")
  int groupSize();

  /** Statements that write groups at the same time; each takes a connection while it runs. */
  @WithDefault("4")
  int groupWriters();

  /**
   * While a group is being written, another is begun beside it when so many appends wait, or one of
   * them so long: a group costs as much for one append as for ten. An append that finds nothing
   * being written does not wait.
   */
  @WithDefault("12")
  int gatherAppends();

  /** See {@link #gatherAppends}; 0 is not to gather. */
  @WithDefault("10ms")
  Duration gatherTime();

  /**
   * Appends that may wait to be written; more are refused, and their callers told to come again.
   */
  @WithDefault("5000")
  int waitingAppends();

  /** How long an append may wait for a writer, and how long its group may then be written. */
  @WithDefault("10s")
  Duration appendTimeout();

  /** Attempts to decide a command anew after somebody else was first. */
  @WithDefault("8")
  int conflictAttempts();

  Relay relay();

  /** The way from the outbox to Kafka. */
  interface Relay {
    /** Events sent together at the most. */
    @WithDefault("500")
    int batchSize();

    /**
     * A slow look at the outbox behind the wake-up after each commit, and the pause after a
     * failure.
     */
    @WithDefault("500ms")
    Duration pollInterval();

    /**
     * From the beginning of one batch to that of the next at the least, unless it was a full one: a
     * batch costs as much as many events in it. An event after a quiet moment does not wait.
     */
    @WithDefault("20ms")
    Duration gatherTime();
  }
}
