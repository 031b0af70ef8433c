package telesales.eventsourcing.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static telesales.eventsourcing.infrastructure.Samples.append;
import static telesales.eventsourcing.infrastructure.Samples.newStream;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import telesales.eventsourcing.infrastructure.HeldTable;
import telesales.eventsourcing.infrastructure.Samples;
import telesales.eventsourcing.infrastructure.StoreConfig;
import telesales.eventsourcing.infrastructure.StoreDatabase;
import telesales.eventsourcing.store.Append;
import telesales.eventsourcing.store.AppendResult;
import telesales.eventsourcing.store.AppendResult.Appended;
import telesales.eventsourcing.store.AppendResult.Conflict;
import telesales.eventsourcing.store.StoreUnavailable;
import telesales.eventsourcing.store.StreamId;

class PostgresEventStoreTest {
  private static final Duration SOON = Duration.ofSeconds(20);

  private final StoreDatabase database = StoreDatabase.create();

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void appends_that_come_together_are_committed_together() throws Exception {
    List<AppendResult> results = asOneGroup(append(newStream(), 0, 2), append(newStream(), 0, 3));

    assertThat(results).containsExactly(new Appended(2), new Appended(3));
    assertThat(database.query("SELECT DISTINCT xmin::text FROM event", row -> row.getString(0)))
        .as("one transaction for the append that held the writer up, one for the group")
        .hasSize(2);
  }

  @Test
  void a_conflict_fails_nobody_it_was_grouped_with() throws Exception {
    StreamId taken = newStream();
    now(append(taken, 0, 1));

    List<AppendResult> results =
        asOneGroup(append(newStream(), 0, 1), append(taken, 0, 2), append(newStream(), 0, 2));

    assertThat(results).containsExactly(new Appended(1), new Conflict(), new Appended(2));
    assertThat(versions(taken)).containsExactly(1L);
  }

  @Test
  void of_two_appends_to_one_version_within_a_group_exactly_one_wins() throws Exception {
    StreamId stream = newStream();

    List<AppendResult> results = asOneGroup(append(stream, 0, 2), append(stream, 0, 2));

    assertThat(results).containsExactlyInAnyOrder(new Appended(2), new Conflict());
    assertThat(versions(stream)).containsExactly(1L, 2L);
  }

  @Test
  void an_append_upon_another_of_its_own_group_conflicts_and_gets_in_when_repeated()
      throws Exception {
    StreamId stream = newStream();
    Append second = append(stream, 1, 1);

    assertThat(asOneGroup(append(stream, 0, 1), second))
        .containsExactly(new Appended(1), new Conflict());
    assertThat(now(second)).isEqualTo(new Appended(2));
  }

  @Test
  void a_row_that_postgresql_refuses_fails_nobody_it_was_grouped_with() throws Exception {
    StreamId refused = new StreamId("no text in PostgreSQL: \0");

    var answers =
        gathered(append(newStream(), 0, 1), append(refused, 0, 1), append(newStream(), 0, 1));

    assertThat(answers.get(0)).succeedsWithin(SOON).isEqualTo(new Appended(1));
    assertThat(answers.get(1)).failsWithin(SOON).withThrowableThat().withMessageContaining("22021");
    assertThat(answers.get(2)).succeedsWithin(SOON).isEqualTo(new Appended(1));
  }

  @Test
  void when_too_many_wait_the_next_is_told_to_come_again() throws Exception {
    PostgresEventStore store = store(Map.of("waiting-appends", "2", "group-writers", "1"));
    List<CompletableFuture<AppendResult>> taken = new ArrayList<>();
    try (var held = HeldTable.hold(database, "event")) {
      for (int i = 0; i < 3; i++) {
        taken.add(start(store, append(newStream(), 0, 1)));
        held.awaitWaiters(1);
      }

      assertThat(start(store, append(newStream(), 0, 1)))
          .failsWithin(SOON)
          .withThrowableThat()
          .withCauseInstanceOf(StoreUnavailable.class);
    }

    assertThat(taken).allSatisfy(each -> assertThat(each).succeedsWithin(SOON));
  }

  @Test
  void an_append_that_was_given_up_may_be_stored_and_then_its_repetition_conflicts()
      throws Exception {
    PostgresEventStore store = store(Map.of("append-timeout", "200ms"));
    Append append = append(newStream(), 0, 1);
    try (var held = HeldTable.hold(database, "event")) {
      assertThat(start(store, append))
          .failsWithin(SOON)
          .withThrowableThat()
          .withCauseInstanceOf(StoreUnavailable.class);
      held.awaitWaiters(1);
    }

    await().atMost(SOON).until(() -> !versions(append.stream()).isEmpty());
    assertThat(now(append)).isEqualTo(new Conflict());
    assertThat(versions(append.stream())).containsExactly(1L);
  }

  @Test
  void every_event_is_queued_for_kafka_and_a_conflict_is_not() throws Exception {
    StreamId stream = newStream();
    asOneGroup(append(stream, 0, 3), append(stream, 0, 2), append(newStream(), 0, 1));

    assertThat(
            database.query(
                "SELECT count(*) FROM event e FULL JOIN outbox o USING (position) WHERE e IS NULL OR o IS NULL",
                row -> row.getLong(0)))
        .containsExactly(0L);
    assertThat(database.count("outbox")).isEqualTo(database.count("event"));
    assertThat(
            database.query(
                "SELECT count(DISTINCT o.shard) FROM event e JOIN outbox o USING (position) WHERE e.stream_id = '%s'"
                    .formatted(stream),
                row -> row.getLong(0)))
        .as("a stream lies in one shard")
        .containsExactly(1L);
  }

  @Test
  void who_waits_for_new_events_is_told_when_they_can_be_seen() throws Exception {
    PostgresEventStore store = store(Map.of());
    var seen = new AtomicLong();
    store.afterCommit(() -> seen.set(countByJdbc()));

    assertThat(start(store, append(newStream(), 0, 2))).succeedsWithin(SOON);

    assertThat(seen).hasValue(2);
  }

  private List<AppendResult> asOneGroup(Append... appends) throws SQLException {
    return gathered(appends).stream().map(CompletableFuture::join).toList();
  }

  /** The only writer is held up by another append, until all of these wait for it. */
  private List<CompletableFuture<AppendResult>> gathered(Append... appends) throws SQLException {
    PostgresEventStore store = store(Map.of("group-writers", "1"));
    try (var held = HeldTable.hold(database, "event")) {
      store.append(append(newStream(), 0, 1)).subscribe().with(first -> {});
      held.awaitWaiters(1);
      return List.of(appends).stream().map(append -> start(store, append)).toList();
    }
  }

  private AppendResult now(Append append) {
    return start(store(Map.of()), append).join();
  }

  private static CompletableFuture<AppendResult> start(PostgresEventStore store, Append append) {
    return store.append(append).subscribeAsCompletionStage();
  }

  private PostgresEventStore store(Map<String, String> settings) {
    return new PostgresEventStore(
        database.pool(), Samples.CLOCK, StoreConfig.with(settings), new SimpleMeterRegistry());
  }

  private List<Long> versions(StreamId stream) {
    return database.query(
        "SELECT version FROM event WHERE stream_id = '%s' ORDER BY version".formatted(stream),
        row -> row.getLong(0));
  }

  private long countByJdbc() {
    try (var connection = database.asService();
        var statement = connection.createStatement();
        var found = statement.executeQuery("SELECT count(*) FROM event")) {
      found.next();
      return found.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
