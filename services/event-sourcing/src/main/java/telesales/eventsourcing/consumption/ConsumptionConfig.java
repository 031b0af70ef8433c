package telesales.eventsourcing.consumption;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** How a service follows the topics of others. */
@ConfigMapping(prefix = "telesales.consumption")
interface ConsumptionConfig {
  /** What this service follows, its own topics too where it keeps tables of them. */
  List<String> topics();

  /** Tells apart several processes of one service: each needs a name of its own. */
  @WithDefault("0")
  String instance();

  /** Events taken in together, in one transaction, at the most. */
  @WithDefault("500")
  int batchSize();

  /**
   * A batch costs as much as many events in it: while fewer bytes than these wait at Kafka, it is
   * waited for more, as long as {@link #gatherTime}.
   */
  @WithDefault("65536")
  int gatherBytes();

  @WithDefault("50ms")
  Duration gatherTime();

  /**
   * Where nothing came for a second, Kafka is asked less often: the next event may wait this long,
   * and those that follow it do not. Each question takes a millisecond of a processor.
   */
  @WithDefault("200ms")
  Duration restTime();

  /**
   * Bytes of one answer of Kafka at the most, and of one partition's part in it: after a rest whole
   * megabytes wait, and a small heap shall hold what is taken in soon.
   */
  @WithDefault("2097152")
  int fetchBytes();

  @WithDefault("524288")
  int partitionFetchBytes();
}
