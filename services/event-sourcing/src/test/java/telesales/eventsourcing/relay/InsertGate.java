package telesales.eventsourcing.relay;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import telesales.eventsourcing.infrastructure.StoreDatabase;
import telesales.eventsourcing.store.StreamId;

/** Holds up the insertion of a stream's events once they have their positions, until closed. */
final class InsertGate implements AutoCloseable {
  private static final int KEY = 4711;

  private final Connection holder;

  private InsertGate(Connection holder) {
    this.holder = holder;
  }

  static InsertGate before(StoreDatabase database, StreamId stream) throws SQLException {
    database.execute(
        """
        CREATE FUNCTION wait_at_gate() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          PERFORM pg_advisory_xact_lock_shared(%d);
          RETURN NEW;
        END $$;
        CREATE TRIGGER gate BEFORE INSERT ON event FOR EACH ROW
          WHEN (NEW.stream_id = '%s') EXECUTE FUNCTION wait_at_gate();
        """
            .formatted(KEY, stream));
    Connection holder = database.asOwner();
    try (var statement = holder.createStatement()) {
      statement.execute("SELECT pg_advisory_lock(%d)".formatted(KEY));
    }
    return new InsertGate(holder);
  }

  void awaitSomebodyWaiting() {
    await().atMost(Duration.ofSeconds(10)).until(this::somebodyWaits);
  }

  private boolean somebodyWaits() throws SQLException {
    try (var statement = holder.createStatement();
        var found =
            statement.executeQuery(
                "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND objid = %d AND NOT granted"
                    .formatted(KEY))) {
      found.next();
      return found.getLong(1) > 0;
    }
  }

  @Override
  public void close() throws SQLException {
    holder.close();
  }
}
