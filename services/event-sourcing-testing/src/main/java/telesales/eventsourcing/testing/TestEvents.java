package telesales.eventsourcing.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import telesales.contracts.Event;
import telesales.contracts.EventTypes;
import telesales.contracts.Topic;
import telesales.eventsourcing.store.EventMeta;
import telesales.eventsourcing.store.NewEvent;
import telesales.eventsourcing.store.StoredEvent;
import telesales.eventsourcing.store.StreamId;
import telesales.eventsourcing.wire.CloudEvents;
import telesales.eventsourcing.wire.EventJson;

/**
 * Publishes events as the other services would, and reads what the service under test published.
 */
public final class TestEvents implements AutoCloseable {
  private static final Map<StreamId, Long> VERSIONS = new ConcurrentHashMap<>();

  private final KafkaProducer<String, byte[]> producer;
  private final String bootstrapServers;

  public TestEvents(String bootstrapServers) {
    this.bootstrapServers = bootstrapServers;
    var config = new Properties();
    config.put("bootstrap.servers", bootstrapServers);
    producer = new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer());
  }

  /** The next event of that stream, recorded now. */
  public void publish(StreamId stream, Event event) {
    publish(stream, event, Instant.now());
  }

  public void publish(StreamId stream, Event event, Instant recordedAt) {
    send(stream, event, recordedAt, VERSIONS.merge(stream, 1L, Long::sum));
  }

  /**
   * An event that was published before, as a relay sends it again after a crash.
   *
   * @param version which one of its stream, from 1
   */
  public void publishAgain(StreamId stream, Event event, long version) {
    send(stream, event, Instant.now(), version);
  }

  /** All that is on the topic now, and fits. */
  public <E extends Event> List<E> published(Topic topic, Class<E> type, Predicate<E> fitting) {
    var config = new Properties();
    config.put("bootstrap.servers", bootstrapServers);
    // Only what is there is asked for; and a consumer closes no sooner than its last fetch returns.
    config.put("fetch.max.wait.ms", 10);
    try (var consumer =
        new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer())) {
      Collection<TopicPartition> partitions =
          consumer.partitionsFor(topic.wireName()).stream()
              .map(info -> new TopicPartition(info.topic(), info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      return readAll(consumer, consumer.endOffsets(partitions), type).stream()
          .filter(fitting)
          .toList();
    }
  }

  @Override
  public void close() {
    producer.close();
  }

  private void send(StreamId stream, Event event, Instant recordedAt, long version) {
    NewEvent wire =
        EventJson.newEvent(UUID.randomUUID(), event, recordedAt, EventMeta.by("another-service"));
    var stored =
        new StoredEvent(
            stream,
            version,
            version,
            wire.id(),
            wire.type(),
            wire.schemaVersion(),
            wire.occurredAt(),
            recordedAt,
            wire.data(),
            wire.meta());
    String topic = EventTypes.of(event).topic().wireName();
    try {
      producer.send(CloudEvents.toRecord(stored, topic, "/telesales/tests")).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private static <E extends Event> List<E> readAll(
      KafkaConsumer<String, byte[]> consumer, Map<TopicPartition, Long> ends, Class<E> type) {
    List<E> found = new ArrayList<>();
    while (ends.entrySet().stream()
        .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
      for (ConsumerRecord<String, byte[]> each : consumer.poll(Duration.ofMillis(200))) {
        CloudEvents.fromRecord(each)
            .event()
            .filter(type::isInstance)
            .ifPresent(event -> found.add(type.cast(event)));
      }
    }
    return found;
  }
}
