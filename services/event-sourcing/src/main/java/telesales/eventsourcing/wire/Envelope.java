package telesales.eventsourcing.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import telesales.eventsourcing.store.EventMeta;
import telesales.eventsourcing.store.StreamId;

/**
 * A record of which only the outside was looked at: enough to tell whether it is new and whom it
 * concerns. A record of another's making, or without one of our attributes, is an error that stops
 * consumption and says so.
 */
public final class Envelope {
  private final ConsumerRecord<String, byte[]> record;
  private byte @Nullable [] id;
  private byte @Nullable [] type;
  private byte @Nullable [] time;
  private byte @Nullable [] streamVersion;
  private byte @Nullable [] recordedAt;
  private byte @Nullable [] actor;
  private byte @Nullable [] correlationId;
  private byte @Nullable [] causationId;

  /** Looks at each header once: there are a dozen, and some events are read for nothing else. */
  private Envelope(ConsumerRecord<String, byte[]> record) {
    this.record = record;
    for (Header header : record.headers()) {
      switch (header.key()) {
        case "ce_id" -> id = header.value();
        case "ce_type" -> type = header.value();
        case "ce_time" -> time = header.value();
        case "ce_streamversion" -> streamVersion = header.value();
        case "ce_recordedat" -> recordedAt = header.value();
        case "ce_actor" -> actor = header.value();
        case "ce_correlationid" -> correlationId = header.value();
        case "ce_causationid" -> causationId = header.value();
        default -> {}
      }
    }
  }

  public static Envelope of(ConsumerRecord<String, byte[]> record) {
    return new Envelope(record);
  }

  /** The stream that the event belongs to. */
  public StreamId stream() {
    if (record.key() == null) {
      throw new UnreadableRecord(record, "the key is missing", null);
    }
    return understood(() -> new StreamId(record.key()));
  }

  /** The event's place in its stream, from 1. */
  public long streamVersion() {
    return understood(() -> Long.parseLong(required(streamVersion, "ce_streamversion")));
  }

  /** What the event is called on the wire, as in {@code telesales.call.logged.v1}. */
  public String type() {
    return required(type, "ce_type");
  }

  /** When the event was stored at its service, by that one's clock. */
  public Instant recordedAt() {
    return understood(() -> Instants.parse(required(recordedAt, "ce_recordedat")));
  }

  /** With what is in it. */
  public ReceivedEvent open() {
    return understood(this::read);
  }

  private ReceivedEvent read() {
    if (record.value() == null) {
      throw new UnreadableRecord(record, "the value is missing", null);
    }
    String wireName = type();
    return new ReceivedEvent(
        stream(),
        streamVersion(),
        UUID.fromString(required(id, "ce_id")),
        Instants.parse(required(time, "ce_time")),
        recordedAt(),
        new EventMeta(required(actor, "ce_actor"), text(correlationId), text(causationId)),
        wireName,
        EventJson.read(wireName, record.value()));
  }

  private <T> T understood(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new UnreadableRecord(record, e.getMessage(), e);
    }
  }

  private String required(byte @Nullable [] value, String name) {
    if (value == null) {
      throw new UnreadableRecord(record, "header " + name + " is missing", null);
    }
    return new String(value, UTF_8);
  }

  private static @Nullable String text(byte @Nullable [] value) {
    return value == null ? null : new String(value, UTF_8);
  }
}
