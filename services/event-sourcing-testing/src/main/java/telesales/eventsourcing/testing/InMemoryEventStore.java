package telesales.eventsourcing.testing;

import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import telesales.eventsourcing.store.Append;
import telesales.eventsourcing.store.AppendResult;
import telesales.eventsourcing.store.EventStore;
import telesales.eventsourcing.store.NewEvent;
import telesales.eventsourcing.store.StoredEvent;
import telesales.eventsourcing.store.StreamId;

/** An event store that forgets with its process; it promises the same as the one on PostgreSQL. */
public final class InMemoryEventStore implements EventStore {
  private final Map<StreamId, List<StoredEvent>> streams = new HashMap<>();
  private final Clock clock;
  private long position;

  public InMemoryEventStore(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Uni<AppendResult> append(Append append) {
    return Uni.createFrom().item(() -> appendNow(append));
  }

  @Override
  public Uni<List<StoredEvent>> read(StreamId stream) {
    return Uni.createFrom().item(() -> readNow(stream));
  }

  private synchronized List<StoredEvent> readNow(StreamId stream) {
    return List.copyOf(streams.getOrDefault(stream, List.of()));
  }

  private synchronized AppendResult appendNow(Append append) {
    List<StoredEvent> stored = streams.getOrDefault(append.stream(), new ArrayList<>());
    if (stored.size() != append.expectedVersion()) {
      return new AppendResult.Conflict();
    }
    for (NewEvent event : append.events()) {
      stored.add(
          new StoredEvent(
              append.stream(),
              stored.size() + 1,
              ++position,
              event.id(),
              event.type(),
              event.schemaVersion(),
              event.occurredAt(),
              clock.instant(),
              event.data(),
              event.meta()));
    }
    streams.put(append.stream(), stored);
    return new AppendResult.Appended(append.newVersion());
  }
}
