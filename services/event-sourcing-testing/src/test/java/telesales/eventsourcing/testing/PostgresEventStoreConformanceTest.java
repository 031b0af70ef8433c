package telesales.eventsourcing.testing;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import telesales.eventsourcing.infrastructure.StoreConfig;
import telesales.eventsourcing.infrastructure.StoreDatabase;
import telesales.eventsourcing.postgresql.PostgresEventStore;
import telesales.eventsourcing.store.EventStore;

class PostgresEventStoreConformanceTest extends EventStoreConformance {
  private static StoreDatabase database;
  private static PostgresEventStore store;

  @BeforeAll
  static void open() {
    database = StoreDatabase.create();
    store =
        new PostgresEventStore(
            database.pool(),
            Clock.fixed(RECORDED_AT, ZoneOffset.UTC),
            StoreConfig.defaults(),
            new SimpleMeterRegistry());
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @Override
  protected EventStore store() {
    return store;
  }
}
