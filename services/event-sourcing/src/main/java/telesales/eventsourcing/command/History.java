package telesales.eventsourcing.command;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import telesales.contracts.Event;
import telesales.eventsourcing.decider.Decider;
import telesales.eventsourcing.store.Append;
import telesales.eventsourcing.store.NewEvent;
import telesales.eventsourcing.store.StoredEvent;
import telesales.eventsourcing.store.StreamId;
import telesales.eventsourcing.wire.EventJson;

/**
 * A stream's state while commands are decided upon it.
 *
 * @param storedVersion of the stream as it was read
 */
record History<S>(S state, long storedVersion) {
  static <S, E extends Event> History<S> of(
      Decider<?, S, E> decider, Class<E> type, List<StoredEvent> events) {
    S state = decider.initial();
    long version = 0;
    for (StoredEvent event : events) {
      state = decider.evolve(state, read(type, event));
      version = event.version();
    }
    return new History<>(state, version);
  }

  <C, E extends Event> Decided<S, E> decide(Decider<C, S, E> decider, C command) {
    List<E> events = decider.decide(command, state);
    S after = state;
    for (E event : events) {
      after = decider.evolve(after, event);
    }
    return new Decided<>(state, after, events, storedVersion + events.size());
  }

  static <E extends Event> Append append(
      StreamId stream, long expectedVersion, List<E> events, CommandContext context) {
    List<NewEvent> wire = new ArrayList<>(events.size());
    for (E event : events) {
      wire.add(EventJson.newEvent(UUID.randomUUID(), event, context.occurredAt(), context.meta()));
    }
    return new Append(stream, expectedVersion, wire);
  }

  private static <E extends Event> E read(Class<E> type, StoredEvent stored) {
    return EventJson.kept(stored.wireName(), stored.data(), type);
  }
}
