package telesales.eventsourcing.consumption;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.record.TimestampType;
import telesales.contracts.Topic;
import telesales.eventsourcing.infrastructure.Samples;
import telesales.eventsourcing.store.NewEvent;
import telesales.eventsourcing.store.StoredEvent;
import telesales.eventsourcing.store.StreamId;
import telesales.eventsourcing.wire.CloudEvents;

/** Partitions of a topic as a relay fills them. */
final class Records {
  private final Map<Integer, List<ConsumerRecord<String, byte[]>>> partitions = new TreeMap<>();
  private long position;

  /** The next record of the partition. */
  ConsumerRecord<String, byte[]> add(int partition, StreamId stream, long version) {
    NewEvent event = Samples.event("v" + version);
    ProducerRecord<String, byte[]> sent =
        CloudEvents.toRecord(
            new StoredEvent(
                stream,
                version,
                ++position,
                event.id(),
                event.type(),
                event.schemaVersion(),
                event.occurredAt(),
                Samples.NINE,
                event.data(),
                event.meta()),
            Topic.FLOOR.wireName(),
            "/telesales/tests");
    return add(partition, sent.key(), sent.value(), sent.headers());
  }

  ConsumerRecord<String, byte[]> add(int partition, String key, byte[] value, Headers headers) {
    List<ConsumerRecord<String, byte[]>> log =
        partitions.computeIfAbsent(partition, p -> new ArrayList<>());
    var record =
        new ConsumerRecord<>(
            Topic.FLOOR.wireName(),
            partition,
            log.size(),
            Samples.NINE.toEpochMilli(),
            TimestampType.CREATE_TIME,
            0,
            value.length,
            key,
            value,
            headers,
            Optional.empty());
    log.add(record);
    return record;
  }

  /** Versions of one stream, one after the other, in partition 0. */
  static Records of(StreamId stream, long... versions) {
    var records = new Records();
    for (long version : versions) {
      records.add(0, stream, version);
    }
    return records;
  }

  List<ConsumerRecord<String, byte[]>> all() {
    return partitions.values().stream().flatMap(List::stream).toList();
  }

  List<ConsumerRecord<String, byte[]>> partition(int partition) {
    return partitions.getOrDefault(partition, List.of());
  }

  List<ConsumerRecord<String, byte[]>> from(int offset, int end) {
    return partition(0).subList(offset, end);
  }

  static Headers with(ConsumerRecord<String, byte[]> record, String header, String value) {
    Headers headers = record.headers().remove(header);
    return value == null ? headers : headers.add(header, value.getBytes(UTF_8));
  }
}
