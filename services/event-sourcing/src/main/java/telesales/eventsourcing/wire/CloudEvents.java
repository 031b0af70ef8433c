package telesales.eventsourcing.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import telesales.eventsourcing.store.EventMeta;
import telesales.eventsourcing.store.StoredEvent;
import telesales.eventsourcing.store.StreamId;

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

  /**
   * A record of another's making, or without one of our attributes, is an error that stops
   * consumption and says so.
   */
  public static ReceivedEvent fromRecord(ConsumerRecord<String, byte[]> record) {
    return understood(record, CloudEvents::read);
  }

  private static ReceivedEvent read(ConsumerRecord<String, byte[]> record) {
    if (record.value() == null) {
      throw new UnreadableRecord(record, "the value is missing", null);
    }
    String type = type(record);
    return new ReceivedEvent(
        stream(record),
        streamVersion(record),
        UUID.fromString(required(record, "ce_id")),
        Instants.parse(required(record, "ce_time")),
        recordedAt(record),
        new EventMeta(
            required(record, "ce_actor"),
            text(record.headers(), "ce_correlationid"),
            text(record.headers(), "ce_causationid")),
        type,
        EventJson.read(type, record.value()));
  }

  /** The stream that the event belongs to. */
  public static StreamId stream(ConsumerRecord<String, byte[]> record) {
    if (record.key() == null) {
      throw new UnreadableRecord(record, "the key is missing", null);
    }
    return understood(record, of -> new StreamId(of.key()));
  }

  /** The event's place in its stream, from 1. */
  public static long streamVersion(ConsumerRecord<String, byte[]> record) {
    return understood(record, of -> Long.parseLong(required(of, "ce_streamversion")));
  }

  /** What the event is called on the wire, as in {@code telesales.call.logged.v1}. */
  public static String type(ConsumerRecord<String, byte[]> record) {
    return required(record, "ce_type");
  }

  /** When the event was stored at its service, by that one's clock. */
  public static Instant recordedAt(ConsumerRecord<String, byte[]> record) {
    return understood(record, of -> Instants.parse(required(of, "ce_recordedat")));
  }

  private static <T> T understood(
      ConsumerRecord<String, byte[]> record, Function<ConsumerRecord<String, byte[]>, T> reading) {
    try {
      return reading.apply(record);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new UnreadableRecord(record, e.getMessage(), e);
    }
  }

  private static void put(Headers headers, String name, @Nullable String value) {
    if (value != null) {
      headers.add(name, value.getBytes(UTF_8));
    }
  }

  private static String required(ConsumerRecord<String, byte[]> record, String name) {
    String value = text(record.headers(), name);
    if (value == null) {
      throw new UnreadableRecord(record, "header " + name + " is missing", null);
    }
    return value;
  }

  private static @Nullable String text(Headers headers, String name) {
    Header header = headers.lastHeader(name);
    return header == null ? null : new String(header.value(), UTF_8);
  }
}
