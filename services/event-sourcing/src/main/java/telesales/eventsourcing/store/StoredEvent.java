package telesales.eventsourcing.store;

import java.time.Instant;
import java.util.UUID;

/**
 * An event as it was stored.
 *
 * @param version 1 for a stream's first event, without gaps
 * @param position grows over the whole store, with gaps
 * @param recordedAt when we stored it
 */
public record StoredEvent(
    StreamId stream,
    long version,
    long position,
    UUID id,
    String type,
    int schemaVersion,
    Instant occurredAt,
    Instant recordedAt,
    String data,
    EventMeta meta) {
  /** As in the CloudEvents attribute {@code type}. */
  public String wireName() {
    return type + ".v" + schemaVersion;
  }
}
