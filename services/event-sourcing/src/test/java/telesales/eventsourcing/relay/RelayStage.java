package telesales.eventsourcing.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import telesales.eventsourcing.consumption.Consumption;
import telesales.eventsourcing.infrastructure.Ledger;
import telesales.eventsourcing.infrastructure.StoreConfig;
import telesales.eventsourcing.infrastructure.StoreDatabase;
import telesales.eventsourcing.infrastructure.TopicLog;
import telesales.eventsourcing.postgresql.PostgresEventStore;
import telesales.eventsourcing.store.Append;
import telesales.eventsourcing.store.AppendResult;
import telesales.eventsourcing.store.AppendResult.Appended;
import telesales.eventsourcing.store.StreamId;

/** A store with its relays, the topic they fill, and somebody who takes it in. */
final class RelayStage implements AutoCloseable {
  private static final Duration SOON = Duration.ofSeconds(40);

  private final StoreDatabase database = StoreDatabase.create();
  private final TopicLog topic = TopicLog.fromNow();
  private final PostgresEventStore store =
      new PostgresEventStore(
          database.pool(), Clock.systemUTC(), StoreConfig.defaults(), new SimpleMeterRegistry());
  private final List<Relay> relays = new ArrayList<>();

  StoreDatabase database() {
    return database;
  }

  TopicLog topic() {
    return topic;
  }

  /** In a process of its own, as far as the database can tell. */
  Relay startRelay(Broker broker) {
    var relay =
        new Relay(
            new OutboxLease(database.newPool(2)),
            broker,
            StoreConfig.with(Map.of("relay.poll-interval", "50ms")).relay(),
            Clock.systemUTC(),
            new SimpleMeterRegistry());
    store.afterCommit(relay::wake);
    relay.start();
    relays.add(relay);
    return relay;
  }

  void append(Append append) {
    assertThat(appendWithoutWaiting(append))
        .succeedsWithin(SOON)
        .isEqualTo(new Appended(append.newVersion()));
  }

  CompletableFuture<AppendResult> appendWithoutWaiting(Append append) {
    return store.append(append).subscribeAsCompletionStage();
  }

  void awaitEmptyOutbox() {
    await().atMost(SOON).until(() -> waitingInOutbox() == 0);
  }

  long waitingInOutbox() {
    return database.count("outbox");
  }

  /** Those that were asked for, not PostgreSQL's own. */
  long vacuumsOfOutbox() {
    return database
        .query(
            "SELECT vacuum_count FROM pg_stat_user_tables WHERE relname = 'outbox'",
            row -> row.getLong(0))
        .getFirst();
  }

  long waitingInShard(int shard) {
    return database.count("outbox WHERE shard = " + shard);
  }

  long lastPosition(StreamId stream, long version) {
    return database
        .query(
            "SELECT position FROM event WHERE stream_id = '%s' AND version = %d"
                .formatted(stream, version),
            row -> row.getLong(0))
        .getFirst();
  }

  void killTheLeadersSession() {
    try (var superuser = database.asSuperuser();
        var statement = superuser.createStatement()) {
      statement.execute(
          """
          SELECT pg_terminate_backend(pid, 10000) FROM pg_locks
          WHERE locktype = 'advisory' AND classid = %d AND objid = 0 AND granted
            AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
          """
              .formatted(OutboxLease.LOCK_SPACE));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Takes in all that lies on Kafka, repetitions and all. */
  void assertTakenInOnce(List<StreamId> streams, long versions) {
    Ledger ledger = Ledger.in(database);
    new Consumption(database.pool(), store, ledger, SOON).takeIn(topic.records());
    List<Long> expected = LongStream.rangeClosed(1, versions).boxed().toList();
    assertThat(streams)
        .allSatisfy(stream -> assertThat(ledger.versions(stream)).isEqualTo(expected));
  }

  @Override
  public void close() {
    relays.forEach(Relay::close);
    topic.close();
    database.close();
  }
}
