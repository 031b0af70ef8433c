package telesales.eventsourcing.relay;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import telesales.eventsourcing.postgresql.EventRows;
import telesales.eventsourcing.postgresql.Shards;
import telesales.eventsourcing.postgresql.Sql;
import telesales.eventsourcing.store.StoredEvent;

/**
 * The right to relay, held as advisory locks of one database session: one leader per shard. The
 * outbox is read and emptied through that same session, so that a leader who has lost it can delete
 * nothing.
 */
public final class OutboxLease implements AutoCloseable {
  private static final String READ_OUTBOX = Sql.file(EventRows.class, "read-outbox.sql");
  private static final String TRY_LOCK =
      "SELECT shard FROM unnest($1::smallint[]) AS shard WHERE pg_try_advisory_lock($2, shard)";

  /**
   * However full the outbox is, the oldest rows are found by their index. A deletion that is lost
   * in a crash only means that events are sent twice, as after any crash.
   */
  private static final String PREPARE = "SET enable_seqscan = off; SET synchronous_commit = off";

  private static final String RESTORE =
      "RESET enable_seqscan; RESET synchronous_commit; SELECT pg_advisory_unlock_all()";
  private static final Short[] NONE = {};
  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  /** The first key of our advisory locks; the second is the shard. */
  static final int LOCK_SPACE = 0x7E1E;

  private final Pool pool;

  /** Nothing is cut off at its end: that would lock out whoever writes events. */
  private static final String TIDY = "VACUUM (TRUNCATE false) outbox";

  private static final int DELETED_BEFORE_TIDYING = 5_000;

  private volatile @Nullable SqlConnection session;
  private Short[] shards = NONE;
  private int deleted;

  public OutboxLease(Pool pool) {
    this.pool = pool;
  }

  /**
   * Whether this process may relay now. Shards that nobody leads are taken on the way, also by one
   * who leads others already: their leader may have ended long after this one began.
   */
  boolean holdOrTake() {
    SqlConnection held = session;
    if (held == null) {
      return take();
    }
    if (shards.length < Shards.COUNT) {
      shards = Stream.concat(Stream.of(shards), tryLock(held, missing())).toArray(Short[]::new);
    }
    return true;
  }

  boolean isHeld() {
    return session != null;
  }

  List<StoredEvent> oldest(int limit) {
    return EventRows.read(
        await(held().preparedQuery(READ_OUTBOX).execute(Tuple.of(shards, limit))));
  }

  /**
   * Also takes away, now and then, what was deleted: whoever looks for the oldest row passes over
   * it, and under load PostgreSQL itself would leave it for a minute and some hundred thousand
   * rows.
   */
  void delete(List<StoredEvent> events) {
    Long[] positions = events.stream().map(StoredEvent::position).toArray(Long[]::new);
    await(
        held()
            .preparedQuery("DELETE FROM outbox WHERE position = ANY ($1)")
            .execute(Tuple.of(positions)));
    deleted += positions.length;
    if (deleted >= DELETED_BEFORE_TIDYING) {
      await(held().query(TIDY).execute());
      deleted = 0;
    }
  }

  /** Gives the shards up; the next {@link #holdOrTake} tries for them anew. */
  void release() {
    SqlConnection held = session;
    session = null;
    shards = NONE;
    if (held != null) {
      giveBack(held);
    }
  }

  @Override
  public void close() {
    release();
  }

  private boolean take() {
    SqlConnection opened = await(pool.getConnection());
    try {
      await(opened.query(PREPARE).execute());
      shards = tryLock(opened, Shards.all()).toArray(Short[]::new);
    } catch (RuntimeException failure) {
      giveBack(opened);
      throw failure;
    }
    if (shards.length == 0) {
      giveBack(opened);
      return false;
    }
    session = opened;
    return true;
  }

  private Short[] missing() {
    List<Short> held = List.of(shards);
    return Stream.of(Shards.all()).filter(shard -> !held.contains(shard)).toArray(Short[]::new);
  }

  private static Stream<Short> tryLock(SqlConnection session, Short[] wanted) {
    List<Short> locked = new ArrayList<>();
    for (Row row : await(session.preparedQuery(TRY_LOCK).execute(Tuple.of(wanted, LOCK_SPACE)))) {
      locked.add(row.getShort(0));
    }
    return locked.stream();
  }

  /** As it was, and without its locks: a connection in the pool would hold them for nobody. */
  private static void giveBack(SqlConnection connection) {
    connection
        .query(RESTORE)
        .execute()
        .onItemOrFailure()
        .transformToUni((rows, failure) -> connection.close())
        .subscribe()
        .with(done -> {}, failure -> {});
  }

  private SqlConnection held() {
    SqlConnection held = session;
    if (held == null) {
      throw new IllegalStateException("the right to relay is lost");
    }
    return held;
  }

  private static <T> T await(Uni<T> uni) {
    return uni.await().atMost(TIMEOUT);
  }
}
