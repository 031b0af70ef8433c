package telesales.eventsourcing.consumption;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Transaction;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import telesales.contracts.Event;
import telesales.contracts.EventTypes;
import telesales.eventsourcing.postgresql.PostgresEventStore;
import telesales.eventsourcing.postgresql.Sql;
import telesales.eventsourcing.store.StreamId;
import telesales.eventsourcing.wire.ReceivedEvent;

/**
 * Exactly-once effect: the next offset of each partition is a row that is locked, compared and
 * advanced in the transaction that changes the tables. Whoever comes second, after a crash, a
 * rebalance or a redelivery, finds the row advanced and passes over what it covers.
 */
public final class Consumption {
  private static final String KNOWN_VERSIONS = Sql.file(Consumption.class, "known-versions.sql");
  private static final String BEGIN_STREAMS = Sql.file(Consumption.class, "begin-streams.sql");
  private static final String REMEMBER_VERSIONS =
      Sql.file(Consumption.class, "remember-versions.sql");

  private final Pool pool;
  private final PostgresEventStore store;
  private final Reaction reaction;
  private final Duration statementTimeout;
  private final Predicate<StreamId> mayBeKnown;

  /**
   * What events that the reaction does nothing about are called on the wire. A type that this
   * release does not know may concern anybody: it comes without its content.
   */
  private final Set<String> passedOver;

  public Consumption(
      Pool pool, PostgresEventStore store, Reaction reaction, Duration statementTimeout) {
    this(pool, store, reaction, statementTimeout, stream -> true);
  }

  /**
   * @param mayBeKnown whether an event of a stream may have been taken in before: the tables are
   *     not asked for those where it says no. Told of each stream that comes in a batch, before the
   *     batch is taken in
   */
  public Consumption(
      Pool pool,
      PostgresEventStore store,
      Reaction reaction,
      Duration statementTimeout,
      Predicate<StreamId> mayBeKnown) {
    this.pool = pool;
    this.store = store;
    this.reaction = reaction;
    this.statementTimeout = statementTimeout;
    this.mayBeKnown = mayBeKnown;
    this.passedOver = typesOfNone(reaction.concerns());
  }

  private static Set<String> typesOfNone(Set<Class<? extends Event>> kinds) {
    return EventTypes.all().stream()
        .filter(type -> kinds.stream().noneMatch(kind -> kind.isAssignableFrom(type.eventClass())))
        .map(EventTypes.Entry::wireName)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Takes in a batch, in one transaction. Any failure leaves everything as it was before.
   *
   * @param records those of one partition in order and without gaps
   * @return how many events had not been taken in before
   */
  public int takeIn(List<ConsumerRecord<String, byte[]>> records) {
    SqlConnection connection = await(pool.getConnection());
    try {
      Transaction transaction = await(connection.begin());
      try {
        var within = new ConsumptionTransaction(connection, store, statementTimeout);
        int taken = takeIn(records, within);
        within.awaitWritten();
        await(transaction.commit());
        within.committed();
        return taken;
      } catch (RuntimeException failure) {
        rollback(transaction, failure);
        throw failure;
      }
    } finally {
      connection.closeAndForget();
    }
  }

  private int takeIn(
      List<ConsumerRecord<String, byte[]>> records, ConsumptionTransaction transaction) {
    var offsets = new OffsetRows(transaction);
    List<ConsumerRecord<String, byte[]>> remaining = offsets.notYetTakenIn(records);
    if (remaining.isEmpty()) {
      return 0;
    }
    List<Arrival> arrivals = remaining.stream().map(Arrival::of).toList();
    var guard = new StreamGuard(known(arrivals, transaction));
    List<Arrival> fresh = guard.newOnes(arrivals);
    List<ReceivedEvent> concerning =
        fresh.stream()
            .filter(each -> !passedOver.contains(each.type()))
            .map(Arrival::read)
            .toList();
    if (!concerning.isEmpty()) {
      reaction.react(concerning, transaction);
    }
    remember(guard, transaction);
    offsets.advance();
    return fresh.size();
  }

  /** The newest version of each stream that was taken in before. */
  private Map<String, Long> known(List<Arrival> arrivals, ConsumptionTransaction transaction) {
    String[] met =
        arrivals.stream()
            .map(Arrival::stream)
            .distinct()
            .filter(mayBeKnown)
            .map(StreamId::value)
            .sorted()
            .toArray(String[]::new);
    Map<String, Long> known = new HashMap<>();
    if (met.length == 0) {
      return known;
    }
    for (Row row : transaction.execute(KNOWN_VERSIONS, Tuple.of(met))) {
      known.put(row.getString(0), row.getLong(1));
    }
    return known;
  }

  /**
   * Nobody else begins these streams meanwhile, for their partition is this transaction's. Where
   * partitions moved, this fails, and is repeated when the other one is done.
   */
  private static void remember(StreamGuard guard, ConsumptionTransaction transaction) {
    Map<String, Long> begun = guard.begun();
    if (!begun.isEmpty()) {
      transaction.write(BEGIN_STREAMS, Tuple.of(streams(begun), versions(begun)));
    }
    Map<String, Long> continued = guard.continued();
    if (!continued.isEmpty()) {
      transaction.write(REMEMBER_VERSIONS, Tuple.of(streams(continued), versions(continued)));
    }
  }

  private static String[] streams(Map<String, Long> versions) {
    return versions.keySet().toArray(String[]::new);
  }

  private static Long[] versions(Map<String, Long> versions) {
    return versions.values().toArray(Long[]::new);
  }

  private void rollback(Transaction transaction, RuntimeException failure) {
    try {
      await(transaction.rollback());
    } catch (RuntimeException e) {
      // The connection is gone, and the transaction with it.
      failure.addSuppressed(e);
    }
  }

  private <T> T await(Uni<T> uni) {
    return uni.await().atMost(statementTimeout);
  }
}
