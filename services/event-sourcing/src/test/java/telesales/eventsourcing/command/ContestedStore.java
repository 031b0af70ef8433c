package telesales.eventsourcing.command;

import io.smallrye.mutiny.Uni;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import telesales.eventsourcing.infrastructure.Samples;
import telesales.eventsourcing.store.Append;
import telesales.eventsourcing.store.AppendResult;
import telesales.eventsourcing.store.EventStore;
import telesales.eventsourcing.store.NewEvent;
import telesales.eventsourcing.store.StoredEvent;
import telesales.eventsourcing.store.StreamId;

/** One stream that others append to at the worst moment: between a decision and its append. */
final class ContestedStore implements EventStore {
  private final StreamId stream;
  private final List<StoredEvent> events = new ArrayList<>();
  private final Deque<String> others = new ArrayDeque<>();
  private int reads;
  private int appends;

  ContestedStore(StreamId stream) {
    this.stream = stream;
  }

  void another(String name) {
    add(Samples.event(name));
  }

  void beforeEachAppend(String... names) {
    others.addAll(List.of(names));
  }

  List<String> names() {
    return events.stream()
        .map(event -> event.data().replaceAll(".*\"name\":\"(.*?)\".*", "$1"))
        .toList();
  }

  int reads() {
    return reads;
  }

  int appends() {
    return appends;
  }

  @Override
  public Uni<AppendResult> append(Append append) {
    return Uni.createFrom().item(() -> appendNow(append));
  }

  @Override
  public Uni<List<StoredEvent>> read(StreamId id) {
    return Uni.createFrom()
        .item(
            () -> {
              reads++;
              return List.copyOf(events);
            });
  }

  private AppendResult appendNow(Append append) {
    appends++;
    if (!others.isEmpty()) {
      another(others.remove());
    }
    if (append.expectedVersion() != events.size()) {
      return new AppendResult.Conflict();
    }
    append.events().forEach(this::add);
    return new AppendResult.Appended(events.size());
  }

  private void add(NewEvent event) {
    events.add(
        new StoredEvent(
            stream,
            events.size() + 1,
            events.size() + 1,
            event.id(),
            event.type(),
            event.schemaVersion(),
            event.occurredAt(),
            Samples.NINE,
            event.data(),
            event.meta()));
  }
}
