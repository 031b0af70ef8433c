package telesales.eventsourcing.relay;

import java.sql.Connection;
import java.sql.SQLException;
import telesales.eventsourcing.infrastructure.StoreDatabase;

/** Another process that leads one shard, until this is closed. */
final class ShardLeader implements AutoCloseable {
  private final Connection session;
  private final int shard;

  private ShardLeader(Connection session, int shard) {
    this.session = session;
    this.shard = shard;
  }

  static ShardLeader of(StoreDatabase database, int shard) throws SQLException {
    Connection session = database.asService();
    try (var lock = session.prepareStatement("SELECT pg_advisory_lock(?, ?)")) {
      lock.setInt(1, OutboxLease.LOCK_SPACE);
      lock.setInt(2, shard);
      lock.execute();
    }
    return new ShardLeader(session, shard);
  }

  int shard() {
    return shard;
  }

  @Override
  public void close() throws SQLException {
    session.close();
  }
}
