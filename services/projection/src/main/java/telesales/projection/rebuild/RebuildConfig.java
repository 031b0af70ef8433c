package telesales.projection.rebuild;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the tables are built anew. */
@ConfigMapping(prefix = "telesales.rebuild")
interface RebuildConfig {
  /** How long until it is looked again for a rebuild that nobody works on, or that failed. */
  @WithDefault("5s")
  Duration lookEvery();

  /** Partitions that are read at the same time, each with a connection of its own. */
  @WithDefault("4")
  int workers();

  /**
   * Events taken in together: more of them spare the database work and cost memory to be collected.
   */
  @WithDefault("1000")
  int batchSize();

  /** Bytes of one answer of Kafka to one worker at the most. */
  @WithDefault("1048576")
  int fetchBytes();

  /** How long one batch, one table's comparison or the dropping of old tables may take. */
  @WithDefault("10m")
  Duration statementTimeout();

  /** How long a change-over waits for boards that are being read before it gives up. */
  @WithDefault("3s")
  Duration lockTimeout();

  /** Differences that are listed of each table at the most. */
  @WithDefault("20")
  int listedDifferences();
}
