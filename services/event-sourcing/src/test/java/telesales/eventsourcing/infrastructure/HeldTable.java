package telesales.eventsourcing.infrastructure;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/** Nobody can write to a table until this is closed. */
public final class HeldTable implements AutoCloseable {
  private static final String WAITERS =
      "SELECT count(*) FROM pg_locks WHERE relation = ?::regclass AND NOT granted";

  private final Connection holder;
  private final String table;

  private HeldTable(Connection holder, String table) {
    this.holder = holder;
    this.table = table;
  }

  public static HeldTable hold(StoreDatabase database, String table) throws SQLException {
    Connection holder = database.asOwner();
    holder.setAutoCommit(false);
    try (var statement = holder.createStatement()) {
      statement.execute("LOCK TABLE %s IN SHARE MODE".formatted(table));
    }
    return new HeldTable(holder, table);
  }

  public void awaitWaiters(long count) {
    await().atMost(Duration.ofSeconds(10)).until(() -> waiters() >= count);
  }

  private long waiters() throws SQLException {
    try (var statement = holder.prepareStatement(WAITERS)) {
      statement.setString(1, table);
      try (var found = statement.executeQuery()) {
        found.next();
        return found.getLong(1);
      }
    }
  }

  @Override
  public void close() throws SQLException {
    holder.rollback();
    holder.close();
  }
}
