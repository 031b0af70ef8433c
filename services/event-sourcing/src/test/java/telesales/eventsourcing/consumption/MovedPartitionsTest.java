package telesales.eventsourcing.consumption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.awaitility.Awaitility.await;
import static telesales.eventsourcing.infrastructure.Samples.newStream;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import telesales.eventsourcing.store.StreamId;

/** Partitions change hands while a batch is on its way: both hands hold the same records. */
class MovedPartitionsTest {
  private static final Duration SOON = Duration.ofSeconds(20);

  private final ConsumptionStage stage = new ConsumptionStage();
  private final ExecutorService hands =
      Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory());
  private final StreamId stream = newStream();

  @AfterEach
  void close() {
    hands.close();
    stage.close();
  }

  @Test
  void the_new_hand_waits_for_the_old_ones_commit_and_goes_on_from_there() {
    Records records = Records.of(stream, 1, 2, 3, 4, 5);
    var hold = new Hold();
    var old = inBackground(hold, records.from(0, 3));
    hold.awaitReached();
    var taken = inBackground(records.from(0, 5));
    awaitLockedOut();
    assertThat(taken).isNotDone();

    hold.release(false);

    assertThat(old).succeedsWithin(SOON).isEqualTo(3);
    assertThat(taken).succeedsWithin(SOON).isEqualTo(2);
    assertThat(stage.ledger().versions(stream)).containsExactly(1L, 2L, 3L, 4L, 5L);
  }

  @Test
  void both_hands_begin_with_the_same_batch_of_a_partition_known_before() {
    Records records = Records.of(stream, 1, 2, 3, 4, 5);
    stage.takeIn(records.from(0, 1));
    var hold = new Hold();
    var old = inBackground(hold, records.from(1, 4));
    hold.awaitReached();
    var taken = inBackground(records.from(1, 5));
    awaitLockedOut();

    hold.release(false);

    assertThat(old).succeedsWithin(SOON).isEqualTo(3);
    assertThat(taken).succeedsWithin(SOON).isEqualTo(1);
    assertThat(stage.ledger().versions(stream)).containsExactly(1L, 2L, 3L, 4L, 5L);
  }

  @Test
  void where_the_old_hand_fails_the_new_one_takes_in_all_of_it() {
    Records records = Records.of(stream, 1, 2, 3);
    var hold = new Hold();
    var old = inBackground(hold, records.from(0, 2));
    hold.awaitReached();
    var taken = inBackground(records.from(0, 3));
    awaitLockedOut();

    hold.release(true);

    assertThat(old).failsWithin(SOON);
    assertThat(taken).succeedsWithin(SOON).isEqualTo(3);
    assertThat(stage.ledger().versions(stream)).containsExactly(1L, 2L, 3L);
  }

  @Test
  void an_old_hand_that_comes_late_changes_nothing() {
    Records records = Records.of(stream, 1, 2, 3, 4);
    stage.takeIn(records.from(0, 4));

    assertThat(stage.takeIn(records.from(0, 2))).isZero();
    assertThat(stage.ledger().everything()).contains("next telesales.floor 0 4");
  }

  /** Otherwise two hands that begin partitions wait for each other crosswise. */
  @Test
  void a_hand_that_waits_for_a_partitions_beginning_holds_no_other() throws SQLException {
    var records = new Records();
    stage.takeIn(List.of(records.add(1, newStream(), 1)));
    List<ConsumerRecord<String, byte[]>> both =
        List.of(records.add(0, stream, 1), records.add(1, newStream(), 1));
    CompletableFuture<Integer> taken;
    try (var old = stage.database().asService();
        var statement = old.createStatement()) {
      old.setAutoCommit(false);
      statement.execute("INSERT INTO consumed_offset VALUES ('telesales.floor', 0, 0)");
      taken = inBackground(both);
      awaitLockedOut();

      assertThatCode(() -> statement.execute("SELECT FROM consumed_offset FOR UPDATE NOWAIT"))
          .doesNotThrowAnyException();
      old.rollback();
    }

    assertThat(taken).succeedsWithin(SOON).isEqualTo(2);
  }

  /** Several hands, arbitrary batches, repetitions on Kafka, redeliveries, aborted transactions. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void in_whatever_way_it_is_dealt_out_the_tables_come_out_the_same(long seed) {
    var random = new Random(seed);
    List<StreamId> streams = IntStream.range(0, 6).mapToObj(i -> newStream()).toList();
    Records records = relayed(streams, random);

    List<CompletableFuture<Void>> dealing =
        IntStream.range(0, 3)
            .mapToObj(i -> new Random(random.nextLong()))
            .map(own -> CompletableFuture.runAsync(() -> dealOut(records, own), hands))
            .toList();

    assertThat(dealing).allSatisfy(hand -> assertThat(hand).succeedsWithin(Duration.ofSeconds(60)));
    List<Long> expected = LongStream.rangeClosed(1, 12).boxed().toList();
    assertThat(streams)
        .allSatisfy(each -> assertThat(stage.ledger().versions(each)).isEqualTo(expected));
    for (int partition = 0; partition < 2; partition++) {
      assertThat(stage.ledger().everything())
          .contains(
              "next telesales.floor %d %d"
                  .formatted(partition, records.partition(partition).size()));
    }
  }

  /** Each stream in its own partition, with stretches that were sent more than once. */
  private static Records relayed(List<StreamId> streams, Random random) {
    var records = new Records();
    for (int version = 1; version <= 12; version++) {
      for (int i = 0; i < streams.size(); i++) {
        int from = random.nextInt(4) == 0 ? Math.max(1, version - random.nextInt(4)) : version;
        for (int sent = from; sent <= version; sent++) {
          records.add(i % 2, streams.get(i), sent);
        }
      }
    }
    return records;
  }

  private void dealOut(Records records, Random random) {
    int[] offsets = {0, 0};
    while (offsets[0] < records.partition(0).size() || offsets[1] < records.partition(1).size()) {
      List<ConsumerRecord<String, byte[]>> batch = new ArrayList<>();
      int[] ends = new int[2];
      for (int partition = 0; partition < 2; partition++) {
        var log = records.partition(partition);
        int back = Math.max(0, offsets[partition] - random.nextInt(6));
        ends[partition] = Math.min(log.size(), offsets[partition] + random.nextInt(20));
        batch.addAll(log.subList(back, ends[partition]));
      }
      if (random.nextInt(3) == 0) {
        abort(batch);
      } else {
        stage.takeIn(batch);
        offsets = ends;
      }
    }
  }

  private void abort(List<ConsumerRecord<String, byte[]>> batch) {
    try {
      stage
          .consumption(
              (events, transaction) -> {
                stage.ledger().react(events, transaction);
                throw new IllegalStateException("aborted");
              })
          .takeIn(batch);
    } catch (IllegalStateException aborted) {
      assertThat(aborted).hasMessage("aborted");
    }
  }

  private CompletableFuture<Integer> inBackground(
      Hold hold, List<ConsumerRecord<String, byte[]>> records) {
    return CompletableFuture.supplyAsync(
        () ->
            stage
                .consumption(
                    (events, transaction) -> {
                      stage.ledger().react(events, transaction);
                      hold.here();
                    })
                .takeIn(records),
        hands);
  }

  private CompletableFuture<Integer> inBackground(List<ConsumerRecord<String, byte[]>> records) {
    return CompletableFuture.supplyAsync(() -> stage.takeIn(records), hands);
  }

  private void awaitLockedOut() {
    await()
        .atMost(SOON)
        .until(
            () ->
                stage
                        .database()
                        .query(
                            "SELECT count(*) FROM pg_locks WHERE NOT granted",
                            row -> row.getLong(0))
                        .getFirst()
                    > 0);
  }

  /** Holds a reaction up in the middle of its transaction. */
  private static final class Hold {
    private final CountDownLatch reached = new CountDownLatch(1);
    private final CompletableFuture<Boolean> failing = new CompletableFuture<>();

    void here() {
      reached.countDown();
      if (failing.orTimeout(60, TimeUnit.SECONDS).join()) {
        throw new IllegalStateException("the old hand fails");
      }
    }

    void awaitReached() {
      await().atMost(SOON).until(() -> reached.getCount() == 0);
    }

    void release(boolean fail) {
      failing.complete(fail);
    }
  }
}
