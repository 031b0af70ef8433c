package telesales.eventsourcing.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.UUID;

/**
 * An event to be stored.
 *
 * @param type without version, as in {@code telesales.call.logged}
 * @param occurredAt when it happened in the world
 * @param data its JSON, up to 900,000 bytes
 */
public record NewEvent(
    UUID id, String type, int schemaVersion, Instant occurredAt, String data, EventMeta meta) {
  /**
   * Kafka takes records of up to 1 MiB: an event larger than that would stop the relay for ever.
   */
  static final int MOST_BYTES = 900_000;

  private static final int MOST_BYTES_OF_A_CHAR = 3;

  public NewEvent {
    if (data.length() > MOST_BYTES / MOST_BYTES_OF_A_CHAR
        && data.getBytes(UTF_8).length > MOST_BYTES) {
      throw new IllegalArgumentException(type + " is too large for one event");
    }
  }
}
