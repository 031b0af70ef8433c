package telesales.eventsourcing.wire;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import telesales.contracts.Event;
import telesales.eventsourcing.store.EventMeta;
import telesales.eventsourcing.store.StreamId;

/**
 * An event as it came from Kafka.
 *
 * @param streamVersion its place in its stream, from 1, without gaps
 * @param recordedAt when its service stored it
 * @param event empty if this release does not know the type
 */
public record ReceivedEvent(
    StreamId stream,
    long streamVersion,
    UUID id,
    Instant occurredAt,
    Instant recordedAt,
    EventMeta meta,
    String wireName,
    Optional<Event> event) {}
