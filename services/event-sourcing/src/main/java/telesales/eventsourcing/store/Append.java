package telesales.eventsourcing.store;

import java.util.List;

/**
 * Events to be added to the end of one stream, all or none.
 *
 * @param expectedVersion the stream's version that the events were decided upon; 0 for a new stream
 */
public record Append(StreamId stream, long expectedVersion, List<NewEvent> events) {
  public Append {
    events = List.copyOf(events);
    if (events.isEmpty()) {
      throw new IllegalArgumentException("nothing to append");
    }
    if (expectedVersion < 0) {
      throw new IllegalArgumentException("a version is 0 or more");
    }
  }

  public long newVersion() {
    return expectedVersion + events.size();
  }
}
