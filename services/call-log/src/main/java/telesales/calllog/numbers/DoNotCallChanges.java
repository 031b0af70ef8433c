package telesales.calllog.numbers;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import telesales.calllog.customers.CustomerStreams;
import telesales.calllog.domain.Customer;
import telesales.calllog.domain.CustomerCommand;
import telesales.calllog.domain.CustomerDecider;
import telesales.contracts.calls.CustomerEvent;
import telesales.eventsourcing.EventStoreConfig;
import telesales.eventsourcing.command.CommandBatch;
import telesales.eventsourcing.command.CommandContext;
import telesales.eventsourcing.command.Standing;
import telesales.eventsourcing.postgresql.PostgresEventStore;
import telesales.eventsourcing.store.Append;
import telesales.eventsourcing.store.AppendResult.Conflict;
import telesales.eventsourcing.store.EventMeta;
import telesales.eventsourcing.store.StoreUnavailable;
import telesales.eventsourcing.store.StoredEvent;
import telesales.eventsourcing.store.StreamId;

/** Puts numbers on the do-not-call list and takes them off, many with one commit. */
@ApplicationScoped
class DoNotCallChanges {
  /** Somebody else decided about one of these customers at the same time. */
  private static final class Overtaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Overtaken() {
      super("decided elsewhere at the same time", null, false, false);
    }
  }

  private record Change(Set<StreamId> streams, ListingRows rows) {}

  private static final CustomerDecider DECIDER = new CustomerDecider();

  private final Pool pool;
  private final PostgresEventStore store;
  private final DoNotCallList list;
  private final int attempts;

  DoNotCallChanges(
      Pool pool, PostgresEventStore store, DoNotCallList list, EventStoreConfig config) {
    this.pool = pool;
    this.store = store;
    this.list = list;
    this.attempts = config.conflictAttempts();
  }

  /** Which of the customers' streams changed: for the others it was so already. */
  Uni<Set<StreamId>> decide(List<CustomerCommand> commands, EventMeta meta) {
    Uni<Change> whole =
        pool.withTransaction(connection -> decide(commands, meta, connection))
            .onFailure(Overtaken.class)
            .retry()
            .atMost(attempts)
            .onFailure(Overtaken.class)
            .transform(_ -> new StoreUnavailable("too many change the do-not-call list at once"))
            .invoke(this::committed);
    // Whoever asked may go away before the answer: a connection that is left in the middle does not
    // come back to the pool.
    return Uni.createFrom()
        .emitter(
            asker ->
                whole.subscribe().with(change -> asker.complete(change.streams()), asker::fail));
  }

  private Uni<Change> decide(
      List<CustomerCommand> commands, EventMeta meta, SqlConnection connection) {
    Set<StreamId> streams =
        commands.stream()
            .map(each -> CustomerStreams.of(each.customer()))
            .collect(Collectors.toSet());
    return store
        .read(connection, streams)
        .chain(stored -> append(decided(commands, meta, stored), connection));
  }

  private static CommandBatch<CustomerCommand, Customer, CustomerEvent> decided(
      List<CustomerCommand> commands, EventMeta meta, List<StoredEvent> stored) {
    var batch = new CommandBatch<>(DECIDER, CustomerEvent.class, stored);
    for (CustomerCommand each : commands) {
      batch.decide(CustomerStreams.of(each.customer()), each, new CommandContext(each.at(), meta));
    }
    return batch;
  }

  private Uni<Change> append(
      CommandBatch<CustomerCommand, Customer, CustomerEvent> batch, SqlConnection connection) {
    List<Append> appends = batch.appends();
    Set<StreamId> changed = appends.stream().map(Append::stream).collect(Collectors.toSet());
    Map<StreamId, Standing<Customer>> standings = batch.standings(changed);
    var rows = ListingRows.of(standings);
    if (rows.isEmpty()) {
      return Uni.createFrom().item(new Change(Set.of(), rows));
    }
    return store
        .append(connection, appends)
        .invoke(
            results -> {
              if (results.stream().anyMatch(Conflict.class::isInstance)) {
                throw new Overtaken();
              }
            })
        .chain(() -> connection.preparedQuery(ListingRows.WRITE).execute(rows.columns()))
        .replaceWith(new Change(changed, rows));
  }

  private void committed(Change change) {
    if (!change.streams().isEmpty()) {
      store.committed();
      list.remember(change.rows().listed());
    }
  }
}
