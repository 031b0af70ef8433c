package telesales.eventsourcing.command;

import java.time.Instant;
import telesales.eventsourcing.store.EventMeta;

/**
 * What comes with a command besides its own content.
 *
 * @param occurredAt when that which it tells happened in the world
 */
public record CommandContext(Instant occurredAt, EventMeta meta) {}
