package telesales.eventsourcing.consumption;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import telesales.eventsourcing.infrastructure.Ledger;
import telesales.eventsourcing.infrastructure.Samples;
import telesales.eventsourcing.infrastructure.StoreConfig;
import telesales.eventsourcing.infrastructure.StoreDatabase;
import telesales.eventsourcing.postgresql.PostgresEventStore;
import telesales.eventsourcing.store.StreamId;

/** A service's database, and its consumption with a ledger for its reaction. */
final class ConsumptionStage implements AutoCloseable {
  private static final Duration STATEMENT_TIMEOUT = Duration.ofSeconds(20);

  private final StoreDatabase database = StoreDatabase.create();
  private final Ledger ledger = Ledger.in(database);
  private final PostgresEventStore store =
      new PostgresEventStore(
          database.pool(), Samples.CLOCK, StoreConfig.defaults(), new SimpleMeterRegistry());

  StoreDatabase database() {
    return database;
  }

  Ledger ledger() {
    return ledger;
  }

  PostgresEventStore store() {
    return store;
  }

  Consumption consumption(Reaction reaction) {
    return new Consumption(database.pool(), store, reaction, STATEMENT_TIMEOUT);
  }

  Consumption consumption(Reaction reaction, Predicate<StreamId> mayBeKnown) {
    return new Consumption(database.pool(), store, reaction, STATEMENT_TIMEOUT, mayBeKnown);
  }

  int takeIn(List<ConsumerRecord<String, byte[]>> records) {
    return consumption(ledger).takeIn(records);
  }

  void forgetOffsets() {
    database.execute("DELETE FROM consumed_offset");
  }

  void killSessionsInTransactions() {
    try (var superuser = database.asSuperuser();
        var statement = superuser.createStatement()) {
      statement.execute(
          """
          SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity
          WHERE datname = current_database() AND pid <> pg_backend_pid() AND xact_start IS NOT NULL
          """);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    database.close();
  }
}
