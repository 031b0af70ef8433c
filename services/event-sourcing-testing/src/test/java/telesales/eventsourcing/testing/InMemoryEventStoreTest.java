package telesales.eventsourcing.testing;

import java.time.Clock;
import java.time.ZoneOffset;
import telesales.eventsourcing.store.EventStore;

class InMemoryEventStoreTest extends EventStoreConformance {
  private final EventStore store = new InMemoryEventStore(Clock.fixed(RECORDED_AT, ZoneOffset.UTC));

  @Override
  protected EventStore store() {
    return store;
  }
}
