package telesales.projection.rebuild;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;

/** Reads topics from their beginning, in no group: who else reads them is not disturbed. */
@ApplicationScoped
class TopicReader {
  private static final Duration ANSWER = Duration.ofSeconds(30);

  private final Map<String, Object> settings;

  TopicReader(
      RebuildConfig config, @Identifier("default-kafka-broker") Map<String, Object> connection) {
    settings = new HashMap<>(connection);
    settings.put(ConsumerConfig.CLIENT_ID_CONFIG, "projection-rebuild");
    settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
    settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, config.batchSize());
    settings.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, config.fetchBytes());
    settings.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, config.fetchBytes());
    // Each reads for a moment only, and nobody looks at its metrics.
    settings.put(ConsumerConfig.METRIC_REPORTER_CLASSES_CONFIG, List.of());
    settings.put(ConsumerConfig.ENABLE_METRICS_PUSH_CONFIG, false);
  }

  /** To be closed by whoever asked for it. */
  Consumer<String, byte[]> connect() {
    return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
  }

  /**
   * @throws RebuildFailure if a topic no longer has its first event, so that nothing built of it
   *     would be whole
   */
  void mustBeWhole(Collection<TopicPartition> partitions) {
    try (Consumer<String, byte[]> consumer = connect()) {
      Set<String> without = new TreeSet<>();
      consumer
          .beginningOffsets(partitions, ANSWER)
          .forEach((partition, first) -> check(partition, first, without));
      if (!without.isEmpty()) {
        throw new RebuildFailure("events are missing at the beginning of " + without);
      }
    }
  }

  private static void check(TopicPartition partition, @Nullable Long first, Set<String> without) {
    if (first == null || first > 0) {
      without.add(partition.toString());
    }
  }
}
