package telesales.projection;

import java.time.Instant;
import telesales.contracts.Event;
import telesales.eventsourcing.store.StreamId;

/** An event as another service recorded it. */
public record Told(StreamId stream, long version, Event event, Instant recordedAt) {}
