package telesales.eventsourcing.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import telesales.eventsourcing.store.StoredEvent;

/**
 * CloudEvents 1.0 in binary mode: attributes are headers prefixed {@code ce_}, the value is the
 * event's JSON, the key its stream, so that a stream's events stay in one partition and in order.
 */
public final class CloudEvents {
  private CloudEvents() {}

  public static ProducerRecord<String, byte[]> toRecord(
      StoredEvent event, String topic, String source) {
    var record =
        new ProducerRecord<String, byte[]>(
            topic, event.stream().value(), event.data().getBytes(UTF_8));
    Headers headers = record.headers();
    put(headers, "ce_specversion", "1.0");
    put(headers, "ce_id", event.id().toString());
    put(headers, "ce_type", event.wireName());
    put(headers, "ce_source", source);
    put(headers, "ce_time", event.occurredAt().toString());
    put(headers, "content-type", "application/json");
    put(headers, "ce_streamversion", Long.toString(event.version()));
    put(headers, "ce_position", Long.toString(event.position()));
    put(headers, "ce_recordedat", event.recordedAt().toString());
    put(headers, "ce_actor", event.meta().actor());
    put(headers, "ce_correlationid", event.meta().correlationId());
    put(headers, "ce_causationid", event.meta().causationId());
    return record;
  }

  /** An event that arrived, by the same attributes. */
  public static ReceivedEvent fromRecord(ConsumerRecord<String, byte[]> record) {
    return Envelope.of(record).open();
  }

  private static void put(Headers headers, String name, @Nullable String value) {
    if (value != null) {
      headers.add(name, value.getBytes(UTF_8));
    }
  }
}
