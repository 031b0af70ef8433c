package telesales.eventsourcing.consumption;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/** What was published and this service has not taken in yet. */
@ApplicationScoped
public class Backlog {
  private static final Duration TIMEOUT = Duration.ofSeconds(10);

  private final KafkaConsumers consumers;
  private final ConsumptionConfig config;
  private final Pool pool;

  Backlog(KafkaConsumers consumers, ConsumptionConfig config, Pool pool) {
    this.consumers = consumers;
    this.config = config;
    this.pool = pool;
  }

  /**
   * How many records of the topics that this service follows are not in its tables; those published
   * while it is counted may be left out. Blocks, for it asks Kafka.
   */
  public long size() {
    try (Consumer<String, byte[]> bystander = consumers.bystander()) {
      List<TopicPartition> partitions =
          config.topics().stream()
              .flatMap(topic -> bystander.partitionsFor(topic, TIMEOUT).stream())
              .map(each -> new TopicPartition(each.topic(), each.partition()))
              .toList();
      Map<TopicPartition, Long> begins = bystander.beginningOffsets(partitions, TIMEOUT);
      Map<TopicPartition, Long> ends = bystander.endOffsets(partitions, TIMEOUT);
      Map<TopicPartition, Long> next = next();
      long behind = 0;
      for (Map.Entry<TopicPartition, Long> end : ends.entrySet()) {
        long first = begins.getOrDefault(end.getKey(), 0L);
        long from = Math.max(first, next.getOrDefault(end.getKey(), 0L));
        behind += Math.max(0, end.getValue() - from);
      }
      return behind;
    }
  }

  private Map<TopicPartition, Long> next() {
    Map<TopicPartition, Long> next = new HashMap<>();
    for (Row row :
        pool.query("SELECT topic, partition, next_offset FROM consumed_offset")
            .execute()
            .await()
            .atMost(TIMEOUT)) {
      next.put(new TopicPartition(row.getString(0), row.getInteger(1)), row.getLong(2));
    }
    return next;
  }
}
