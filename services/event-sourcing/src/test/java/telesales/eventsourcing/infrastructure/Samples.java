package telesales.eventsourcing.infrastructure;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import telesales.contracts.AgentId;
import telesales.contracts.Event;
import telesales.contracts.floor.FloorEvent.AgentNamed;
import telesales.eventsourcing.store.Append;
import telesales.eventsourcing.store.EventMeta;
import telesales.eventsourcing.store.NewEvent;
import telesales.eventsourcing.store.StreamId;
import telesales.eventsourcing.wire.EventJson;

/** Streams and events of no further meaning. */
public final class Samples {
  public static final Instant NINE = Instant.parse("2026-03-02T01:00:00Z");
  public static final Clock CLOCK = Clock.fixed(NINE, ZoneOffset.UTC);
  public static final EventMeta META = new EventMeta("tests", "request-1", null);
  private static final AtomicInteger STREAMS = new AtomicInteger();

  private Samples() {}

  public static StreamId newStream() {
    return new StreamId("sample-" + STREAMS.incrementAndGet() + "-" + UUID.randomUUID());
  }

  public static Event named(String name) {
    return new AgentNamed(new AgentId("a-1"), name);
  }

  public static NewEvent event(String name) {
    return EventJson.newEvent(UUID.randomUUID(), named(name), NINE, META);
  }

  /** So many events named by their versions: {@code v1}, {@code v2} … */
  public static Append append(StreamId stream, long expectedVersion, int events) {
    return new Append(
        stream,
        expectedVersion,
        IntStream.rangeClosed(1, events)
            .mapToObj(i -> event("v" + (expectedVersion + i)))
            .toList());
  }
}
