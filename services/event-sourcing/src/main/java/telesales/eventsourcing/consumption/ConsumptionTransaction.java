package telesales.eventsourcing.consumption;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import telesales.contracts.Event;
import telesales.eventsourcing.command.CommandBatch;
import telesales.eventsourcing.command.Standing;
import telesales.eventsourcing.decider.Decider;
import telesales.eventsourcing.postgresql.PostgresEventStore;
import telesales.eventsourcing.store.Append;
import telesales.eventsourcing.store.AppendResult.Conflict;
import telesales.eventsourcing.store.StoredEvent;
import telesales.eventsourcing.store.StreamId;

/**
 * The transaction of one batch of events: tables, new events and the consumer's progress change
 * together or not at all.
 */
public final class ConsumptionTransaction {
  private final SqlConnection connection;
  private final PostgresEventStore store;
  private final Duration statementTimeout;
  private final List<Runnable> afterCommit = new ArrayList<>();
  private final List<Uni<RowSet<Row>>> written = new ArrayList<>();

  ConsumptionTransaction(
      SqlConnection connection, PostgresEventStore store, Duration statementTimeout) {
    this.connection = connection;
    this.store = store;
    this.statementTimeout = statementTimeout;
  }

  /** Executes one statement, after all that were written before, and waits for it. */
  public RowSet<Row> execute(String sql, Tuple parameters) {
    return await(connection.preparedQuery(sql).execute(parameters));
  }

  /** Executes a statement whose result nobody needs, and does not wait for it. */
  public void write(String sql, Tuple parameters) {
    Uni<RowSet<Row>> sent =
        connection.preparedQuery(sql).execute(parameters).memoize().indefinitely();
    written.add(sent);
    // It is sent now; whether it failed is asked before the commit.
    sent.subscribe().with(_ -> {}, _ -> {});
  }

  /** Fails as the first of what was written did. */
  void awaitWritten() {
    List<Uni<RowSet<Row>>> sent = List.copyOf(written);
    written.clear();
    sent.forEach(each -> each.await().atMost(statementTimeout));
  }

  /**
   * Decides commands in their order and appends what comes of them. Commands that the rules reject
   * change nothing: what others publish is no request of ours to answer.
   *
   * @return how each stream stands with that, so that tables can be written from it
   */
  public <C, S, E extends Event> Map<StreamId, Standing<S>> decide(
      Decider<C, S, E> decider, Class<E> type, List<Addressed<C>> commands) {
    Set<StreamId> streams = commands.stream().map(Addressed::stream).collect(Collectors.toSet());
    CommandBatch<C, S, E> batch = load(decider, type, streams);
    commands.forEach(each -> batch.decide(each.stream(), each.command(), each.context()));
    if (!batch.appends().isEmpty()) {
      append(batch.appends());
    }
    return batch.standings(streams);
  }

  /** How streams stand, as this transaction sees them. */
  public <S, E extends Event> Map<StreamId, Standing<S>> read(
      Decider<?, S, E> decider, Class<E> type, Set<StreamId> streams) {
    return load(decider, type, streams).standings(streams);
  }

  private <C, S, E extends Event> CommandBatch<C, S, E> load(
      Decider<C, S, E> decider, Class<E> type, Set<StreamId> streams) {
    List<StoredEvent> stored =
        streams.isEmpty() ? List.of() : await(store.read(connection, streams));
    return new CommandBatch<>(decider, type, stored);
  }

  private void append(List<Append> appends) {
    if (await(store.append(connection, appends)).stream().anyMatch(Conflict.class::isInstance)) {
      throw new ConcurrentAppend();
    }
    afterCommit(store::committed);
  }

  /** To be run once the transaction is committed; not at all if it is rolled back. */
  public void afterCommit(Runnable action) {
    afterCommit.add(action);
  }

  void committed() {
    afterCommit.forEach(Runnable::run);
  }

  private <T> T await(Uni<T> uni) {
    try {
      return uni.await().atMost(statementTimeout);
    } catch (RuntimeException failure) {
      // Where one failed that nobody waited for, all after it fail: that one says why.
      awaitWritten();
      throw failure;
    }
  }
}
