package telesales.projection;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.record.TimestampType;
import telesales.contracts.EventTypes;
import telesales.eventsourcing.consumption.Consumption;
import telesales.eventsourcing.consumption.Reaction;
import telesales.eventsourcing.postgresql.PostgresEventStore;
import telesales.eventsourcing.store.EventMeta;
import telesales.eventsourcing.store.NewEvent;
import telesales.eventsourcing.store.StoredEvent;
import telesales.eventsourcing.wire.CloudEvents;
import telesales.eventsourcing.wire.EventJson;

/**
 * Gives the projection batches of events as its consumer does, in the same transactions, but in an
 * order and at a pace that a test decides. Its partitions are none of the broker's.
 */
@Singleton
public class Feed {
  private static final AtomicInteger PARTITION = new AtomicInteger(1000);

  private final Consumption consumption;
  private final Map<String, Long> offsets = new HashMap<>();
  private int partition = PARTITION.incrementAndGet();

  Feed(Pool pool, PostgresEventStore store, Reaction reaction) {
    consumption = new Consumption(pool, store, reaction, Duration.ofSeconds(20));
  }

  /**
   * One batch, one transaction.
   *
   * @return how many of the events were news
   */
  public int give(List<Told> batch) {
    List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
    batch.forEach(each -> records.add(next(each)));
    return consumption.takeIn(records);
  }

  int partition() {
    return partition;
  }

  /** The next batch begins again at the first offset of the topics. */
  void rewind() {
    offsets.clear();
  }

  /** The next batch comes from a partition that nothing came from before. */
  public void anotherPartition() {
    partition = PARTITION.incrementAndGet();
    offsets.clear();
  }

  private ConsumerRecord<String, byte[]> next(Told told) {
    NewEvent event =
        EventJson.newEvent(
            UUID.nameUUIDFromBytes((told.stream() + "#" + told.version()).getBytes(UTF_8)),
            told.event(),
            told.recordedAt(),
            EventMeta.by("another-service"));
    var stored =
        new StoredEvent(
            told.stream(),
            told.version(),
            told.version(),
            event.id(),
            event.type(),
            event.schemaVersion(),
            event.occurredAt(),
            told.recordedAt(),
            event.data(),
            event.meta());
    String topic = EventTypes.of(told.event()).topic().wireName();
    return consumed(CloudEvents.toRecord(stored, topic, "/telesales/tests"));
  }

  private ConsumerRecord<String, byte[]> consumed(ProducerRecord<String, byte[]> sent) {
    return new ConsumerRecord<>(
        sent.topic(),
        partition,
        offsets.merge(sent.topic(), 1L, Long::sum) - 1,
        0,
        TimestampType.CREATE_TIME,
        0,
        0,
        sent.key(),
        sent.value(),
        sent.headers(),
        Optional.empty());
  }
}
