package telesales.eventsourcing.consumption;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Begins each assigned partition where this service's own tables say, not where Kafka's commits do.
 */
final class StoredOffsets implements ConsumerRebalanceListener {
  private static final Logger LOG = Logger.getLogger(StoredOffsets.class);
  private static final Duration READ_TIMEOUT = Duration.ofSeconds(5);

  /** Well below the consumer's max.poll.interval.ms: the listener runs on the polling thread. */
  private static final int ATTEMPTS = 30;

  private final Pool pool;
  private final Consumer<?, ?> consumer;

  StoredOffsets(Pool pool, Consumer<?, ?> consumer) {
    this.pool = pool;
    this.consumer = consumer;
  }

  /** Nothing is to be given back: what was taken in stands in the tables. */
  @Override
  public void onPartitionsRevoked(Collection<TopicPartition> revoked) {}

  @Override
  public void onPartitionsAssigned(Collection<TopicPartition> assigned) {
    Map<TopicPartition, Long> next = read();
    for (TopicPartition partition : assigned) {
      Long offset = next.get(partition);
      if (offset == null) {
        consumer.seekToBeginning(Set.of(partition));
      } else {
        consumer.seek(partition, offset);
      }
    }
  }

  private Map<TopicPartition, Long> read() {
    return pool.query("SELECT topic, partition, next_offset FROM consumed_offset")
        .execute()
        .ifNoItem()
        .after(READ_TIMEOUT)
        .fail()
        .map(
            rows -> {
              Map<TopicPartition, Long> next = new HashMap<>();
              for (Row row : rows) {
                next.put(new TopicPartition(row.getString(0), row.getInteger(1)), row.getLong(2));
              }
              return next;
            })
        .onFailure()
        .invoke(e -> LOG.warnf("stored offsets cannot be read yet: %s", e.getMessage()))
        .onFailure()
        .retry()
        .withBackOff(Duration.ofMillis(200), Duration.ofSeconds(2))
        .atMost(ATTEMPTS)
        .await()
        .indefinitely();
  }
}
