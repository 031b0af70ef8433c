package telesales.eventsourcing.consumption;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes Kafka's client as this service needs it: at the start, and again after a failure. */
@ApplicationScoped
class KafkaConsumers {
  private final Map<String, Object> settings;

  KafkaConsumers(
      ConsumptionConfig config,
      @Identifier("default-kafka-broker") Map<String, Object> connection,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    this.settings = settings(config, connection, service);
  }

  /** One that has subscribed to nothing yet, to be closed by whoever asked for it. */
  Consumer<String, byte[]> connect() {
    return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
  }

  /**
   * One that belongs to no group and only asks how far topics reach; to be closed by whoever asked
   * for it.
   */
  Consumer<String, byte[]> bystander() {
    Map<String, Object> alone = new HashMap<>(settings);
    alone.remove(ConsumerConfig.GROUP_ID_CONFIG);
    alone.remove(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG);
    alone.put(
        ConsumerConfig.CLIENT_ID_CONFIG,
        settings.get(ConsumerConfig.CLIENT_ID_CONFIG) + "-bystander");
    alone.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    return new KafkaConsumer<>(alone, new StringDeserializer(), new ByteArrayDeserializer());
  }

  private static Map<String, Object> settings(
      ConsumptionConfig config, Map<String, Object> connection, String service) {
    Map<String, Object> settings = new HashMap<>(connection);
    settings.put(ConsumerConfig.CLIENT_ID_CONFIG, service + "-events");
    settings.put(ConsumerConfig.GROUP_ID_CONFIG, service);
    // A killed service takes its partitions back at once instead of after the session timeout.
    settings.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, service + "-" + config.instance());
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, config.batchSize());
    settings.put(ConsumerConfig.FETCH_MIN_BYTES_CONFIG, config.gatherBytes());
    settings.put(
        ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, Math.toIntExact(config.gatherTime().toMillis()));
    settings.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, config.fetchBytes());
    settings.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, config.partitionFetchBytes());
    // Metrics are asked of the client itself: neither JMX nor the broker is told any.
    settings.put(ConsumerConfig.METRIC_REPORTER_CLASSES_CONFIG, List.of());
    settings.put(ConsumerConfig.ENABLE_METRICS_PUSH_CONFIG, false);
    // A topic that did not exist at the start is found within seconds.
    settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 3_000);
    return settings;
  }
}
