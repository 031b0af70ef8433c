package telesales.calllog.customers;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import telesales.calllog.domain.CustomerCommand.EraseCustomer;
import telesales.calllog.domain.CustomerDecider;
import telesales.contracts.CustomerId;
import telesales.contracts.calls.CustomerEvent;
import telesales.eventsourcing.EventStoreConfig;
import telesales.eventsourcing.command.CommandBatch;
import telesales.eventsourcing.command.CommandContext;
import telesales.eventsourcing.postgresql.PostgresEventStore;
import telesales.eventsourcing.store.AppendResult.Conflict;
import telesales.eventsourcing.store.EventMeta;
import telesales.eventsourcing.store.StoreUnavailable;
import telesales.eventsourcing.store.StreamId;

/**
 * Makes what is known of a person unreadable for ever: what is kept outside of events is dropped,
 * then in one transaction the key is destroyed and the others are told.
 */
@ApplicationScoped
class Erasure {
  /** Something else was written of this customer at the same time. */
  private static final class Overtaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Overtaken() {
      super("written of at the same time", null, false, false);
    }
  }

  private static final CustomerDecider DECIDER = new CustomerDecider();

  private final Pool pool;
  private final PostgresEventStore store;
  private final CustomerKeys keys;
  private final List<KeepsPersonalData> others;
  private final Clock clock;
  private final int attempts;

  Erasure(
      Pool pool,
      PostgresEventStore store,
      CustomerKeys keys,
      @All List<KeepsPersonalData> others,
      Clock clock,
      EventStoreConfig config) {
    this.pool = pool;
    this.store = store;
    this.keys = keys;
    this.others = others;
    this.clock = clock;
    this.attempts = config.conflictAttempts();
  }

  /** Whether anything was known; once it is erased, nothing is. */
  Uni<Boolean> erase(CustomerId customer, PhoneNumber number, EventMeta meta) {
    Uni<Boolean> whole =
        forget(customer, number)
            .chain(() -> inOneTransaction(customer, meta))
            .onFailure(Overtaken.class)
            .retry()
            .atMost(attempts)
            .onFailure(Overtaken.class)
            .transform(_ -> new StoreUnavailable("too much is written of this customer"))
            .invoke(
                _ -> {
                  keys.forget(customer);
                  store.committed();
                });
    // Whoever asked may go away before the answer: it is done all the same.
    return Uni.createFrom().emitter(asker -> whole.subscribe().with(asker::complete, asker::fail));
  }

  private Uni<Boolean> inOneTransaction(CustomerId customer, EventMeta meta) {
    return pool.withTransaction(
        transaction ->
            keys.destroy(customer, transaction)
                .chain(
                    known ->
                        known
                            ? tell(customer, meta, transaction).replaceWith(true)
                            : Uni.createFrom().item(false)));
  }

  private Uni<Void> forget(CustomerId customer, PhoneNumber number) {
    return Multi.createFrom()
        .iterable(others)
        .onItem()
        .transformToUniAndConcatenate(each -> each.forget(customer, number))
        .collect()
        .asList()
        .replaceWithVoid();
  }

  private Uni<Void> tell(CustomerId customer, EventMeta meta, SqlConnection transaction) {
    StreamId stream = CustomerStreams.of(customer);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return store
        .read(transaction, Set.of(stream))
        .chain(
            stored -> {
              var batch = new CommandBatch<>(DECIDER, CustomerEvent.class, stored);
              batch.decide(
                  stream,
                  new EraseCustomer(customer, meta.actor(), now),
                  new CommandContext(now, meta));
              return store.append(transaction, batch.appends());
            })
        .invoke(
            results -> {
              if (results.stream().anyMatch(Conflict.class::isInstance)) {
                throw new Overtaken();
              }
            })
        .replaceWithVoid();
  }
}
