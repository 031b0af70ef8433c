package telesales.eventsourcing.postgresql;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import telesales.eventsourcing.EventStoreConfig;
import telesales.eventsourcing.store.Append;
import telesales.eventsourcing.store.AppendResult;
import telesales.eventsourcing.store.EventStore;
import telesales.eventsourcing.store.StoredEvent;
import telesales.eventsourcing.store.StreamId;

/**
 * The event store on PostgreSQL: group commit for appends of requests, and appends within a
 * consumer's own transaction.
 */
public final class PostgresEventStore implements EventStore {
  private static final String READ_STREAMS = Sql.file(PostgresEventStore.class, "read-streams.sql");

  private final Pool pool;
  private final EventStoreConfig config;
  private final GroupStatement statement;
  private final GroupCommit<Append, AppendResult> groupCommit;
  private final DistributionSummary groupSizes;
  private final Timer writeTime;
  private final List<Runnable> afterCommit = new CopyOnWriteArrayList<>();

  public PostgresEventStore(
      Pool pool, Clock clock, EventStoreConfig config, MeterRegistry metrics) {
    this.pool = pool;
    this.config = config;
    this.statement = new GroupStatement(clock);
    this.groupCommit = new GroupCommit<>(this::writeGroup, GroupCommit.Limits.of(config));
    this.groupSizes =
        DistributionSummary.builder("telesales.events.group.size")
            .description("Appends written with one statement")
            .publishPercentiles(0.5, 0.99)
            .register(metrics);
    this.writeTime =
        Timer.builder("telesales.events.group.write")
            .description("From a group's beginning to its commit")
            .publishPercentiles(0.5, 0.99)
            .register(metrics);
    Gauge.builder("telesales.events.appends.waiting", groupCommit, GroupCommit::waiting)
        .description("Appends that wait for a writer")
        .register(metrics);
  }

  /** To be told after each commit that added events; must return at once. */
  public void afterCommit(Runnable listener) {
    afterCommit.add(listener);
  }

  @Override
  public Uni<AppendResult> append(Append append) {
    return Uni.createFrom().completionStage(() -> groupCommit.submit(append));
  }

  /**
   * Appends in the caller's transaction, which commits or rolls them back; call {@link #committed}
   * after its commit.
   */
  public Uni<List<AppendResult>> append(SqlClient transaction, List<Append> appends) {
    List<Uni<List<AppendResult>>> parts = new ArrayList<>();
    for (int from = 0; from < appends.size(); from += config.groupSize()) {
      int to = Math.min(appends.size(), from + config.groupSize());
      List<Append> part = appends.subList(from, to);
      parts.add(statement.execute(transaction, part));
      groupSizes.record(part.size());
    }
    return Uni.join()
        .all(parts)
        .usingConcurrencyOf(1)
        .andFailFast()
        .map(results -> results.stream().flatMap(List::stream).toList());
  }

  /** Tells those who wait for new events that a transaction with appends was committed. */
  public void committed() {
    afterCommit.forEach(Runnable::run);
  }

  @Override
  public Uni<List<StoredEvent>> read(StreamId stream) {
    return read(pool, Set.of(stream));
  }

  /** The events of several streams, those of one stream together and oldest first. */
  public Uni<List<StoredEvent>> read(SqlClient client, Set<StreamId> streams) {
    String[] ids =
        streams.stream().map(StreamId::value).collect(Collectors.toList()).toArray(String[]::new);
    return client.preparedQuery(READ_STREAMS).execute(Tuple.of(ids)).map(EventRows::read);
  }

  private Uni<List<AppendResult>> writeGroup(List<Append> appends) {
    Timer.Sample sample = Timer.start();
    return statement
        .execute(pool, appends)
        .invoke(
            () -> {
              sample.stop(writeTime);
              groupSizes.record(appends.size());
              committed();
            });
  }
}
