package telesales.eventsourcing.store;

import java.time.Instant;
import java.util.UUID;

/**
 * An event to be stored.
 *
 * @param type without version, as in {@code telesales.call.logged}
 * @param occurredAt when it happened in the world
 * @param data its JSON
 */
public record NewEvent(
    UUID id, String type, int schemaVersion, Instant occurredAt, String data, EventMeta meta) {}
