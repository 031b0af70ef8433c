package telesales.eventsourcing.infrastructure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import telesales.contracts.Topic;
import telesales.eventsourcing.store.StreamId;
import telesales.eventsourcing.wire.CloudEvents;
import telesales.eventsourcing.wire.ReceivedEvent;

/** What has come to the floor's topic since this was made. */
public final class TopicLog implements AutoCloseable {
  private final KafkaConsumer<String, byte[]> consumer =
      new KafkaConsumer<>(
          Map.of("bootstrap.servers", RealKafka.bootstrapServers()),
          new StringDeserializer(),
          new ByteArrayDeserializer());
  private final List<TopicPartition> partitions;
  private final List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();

  private TopicLog() {
    String topic = Topic.FLOOR.wireName();
    partitions =
        consumer.partitionsFor(topic).stream()
            .map(info -> new TopicPartition(topic, info.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToEnd(partitions);
    partitions.forEach(consumer::position);
  }

  public static TopicLog fromNow() {
    return new TopicLog();
  }

  /** All until now, each partition's in order. */
  public List<ConsumerRecord<String, byte[]>> records() {
    Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
    while (ends.entrySet().stream()
        .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
      consumer.poll(Duration.ofMillis(100)).forEach(records::add);
    }
    return List.copyOf(records);
  }

  /** The versions of a stream as they lie on Kafka, repetitions included. */
  public List<Long> versions(StreamId stream) {
    return records().stream()
        .map(CloudEvents::fromRecord)
        .filter(event -> event.stream().equals(stream))
        .map(ReceivedEvent::streamVersion)
        .toList();
  }

  @Override
  public void close() {
    consumer.close();
  }
}
