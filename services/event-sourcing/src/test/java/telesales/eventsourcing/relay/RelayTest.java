package telesales.eventsourcing.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static telesales.eventsourcing.infrastructure.Samples.append;
import static telesales.eventsourcing.infrastructure.Samples.newStream;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import telesales.eventsourcing.infrastructure.RealKafka;
import telesales.eventsourcing.store.StreamId;

/** Nothing that was committed is lost on the way to Kafka, and consumers take it in once. */
class RelayTest {
  private static final Duration SOON = Duration.ofSeconds(30);

  private final RelayStage stage = new RelayStage();

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  void what_is_committed_comes_to_kafka_in_its_streams_order() {
    stage.startRelay(RealKafka.broker());
    List<StreamId> streams = IntStream.range(0, 20).mapToObj(i -> newStream()).toList();
    for (int version = 0; version < 6; version += 2) {
      for (StreamId stream : streams) {
        stage.append(append(stream, version, 2));
      }
    }

    stage.awaitEmptyOutbox();
    assertThat(streams)
        .allSatisfy(
            stream ->
                assertThat(stage.topic().versions(stream)).containsExactly(1L, 2L, 3L, 4L, 5L, 6L));
    stage.assertTakenInOnce(streams, 6);
  }

  @Test
  void a_row_that_becomes_visible_late_is_relayed_though_later_ones_went_before() throws Exception {
    stage.startRelay(RealKafka.broker());
    StreamId late = newStream();
    StreamId other = newStream();
    try (var gate = InsertGate.before(stage.database(), late)) {
      var appending = stage.appendWithoutWaiting(append(late, 0, 2));
      gate.awaitSomebodyWaiting();
      stage.append(append(other, 0, 3));
      await().atMost(SOON).until(() -> stage.topic().versions(other).size() == 3);
      assertThat(appending).isNotDone();
    }
    await().atMost(SOON).untilAsserted(() -> stage.append(append(late, 2, 1)));

    stage.awaitEmptyOutbox();
    assertThat(stage.lastPosition(late, 1)).isLessThan(stage.lastPosition(other, 1));
    assertThat(stage.topic().versions(late)).containsExactly(1L, 2L, 3L);
  }

  @Test
  void what_was_relayed_is_also_taken_out_of_the_table() {
    stage.startRelay(RealKafka.broker());
    Stream.generate(() -> newStream())
        .limit(11)
        .forEach(each -> stage.append(append(each, 0, 500)));

    stage.awaitEmptyOutbox();
    await().atMost(SOON).until(() -> stage.vacuumsOfOutbox() == 1);
  }

  @Test
  void while_the_broker_is_down_appends_go_on_and_all_of_it_arrives_when_it_is_up_again() {
    Relay relay = stage.startRelay(RealKafka.broker());
    List<StreamId> streams = Stream.generate(() -> newStream()).limit(4).toList();
    streams.forEach(stream -> stage.append(append(stream, 0, 1)));
    stage.awaitEmptyOutbox();

    RealKafka.kill();
    LongStream.range(1, 6)
        .forEach(version -> streams.forEach(stream -> stage.append(append(stream, version, 1))));
    await().atMost(SOON).until(() -> relay.outboxAge().isPositive());
    assertThat(stage.waitingInOutbox()).isEqualTo(20);

    RealKafka.startAgain();
    stage.awaitEmptyOutbox();
    stage.assertTakenInOnce(streams, 6);
    await().atMost(SOON).untilAsserted(() -> assertThat(relay.outboxAge()).isZero());
  }

  @Test
  void a_relay_that_dies_between_acknowledgement_and_deletion_repeats_and_is_taken_in_once() {
    StreamId stream = newStream();
    stage.append(append(stream, 0, 4));
    stage.startRelay(
        FaultyBroker.over(RealKafka.broker()).firstTimeAfterSending(stage::killTheLeadersSession));

    stage.awaitEmptyOutbox();
    assertThat(stage.topic().versions(stream)).containsExactly(1L, 2L, 3L, 4L, 1L, 2L, 3L, 4L);
    stage.append(append(stream, 4, 1));
    stage.awaitEmptyOutbox();
    stage.assertTakenInOnce(List.of(stream), 5);
  }

  @Test
  void what_was_sent_but_not_acknowledged_is_sent_again() {
    StreamId stream = newStream();
    stage.append(append(stream, 0, 3));
    stage.startRelay(
        FaultyBroker.over(RealKafka.broker())
            .firstTimeAfterSending(
                () -> {
                  throw new IllegalStateException("Kafka did not acknowledge in time");
                }));

    stage.awaitEmptyOutbox();
    stage.assertTakenInOnce(List.of(stream), 3);
  }

  @Test
  void a_leader_that_wakes_after_another_took_over_loses_and_disturbs_nothing() throws Exception {
    StreamId stream = newStream();
    stage.append(append(stream, 0, 3));
    var paused = FaultyBroker.over(RealKafka.broker());
    var pause = paused.firstTimeBeforeSending();
    stage.startRelay(paused);
    pause.awaitReached();

    stage.killTheLeadersSession();
    stage.startRelay(RealKafka.broker());
    stage.append(append(stream, 3, 2));
    stage.awaitEmptyOutbox();
    pause.end();

    await().atMost(SOON).until(() -> stage.topic().versions(stream).size() == 8);
    stage.append(append(stream, 5, 1));
    stage.awaitEmptyOutbox();
    assertThat(stage.topic().versions(stream)).containsExactly(1L, 2L, 3L, 4L, 5L, 1L, 2L, 3L, 6L);
    stage.assertTakenInOnce(List.of(stream), 6);
  }

  @Test
  void there_is_one_leader_and_the_next_takes_over_when_it_ends() {
    var first = FaultyBroker.over(RealKafka.broker());
    var second = FaultyBroker.over(RealKafka.broker());
    StreamId stream = newStream();
    Relay leader = stage.startRelay(first);
    stage.append(append(stream, 0, 1));
    stage.awaitEmptyOutbox();
    stage.startRelay(second);
    stage.append(append(stream, 1, 1));
    stage.awaitEmptyOutbox();
    assertThat(second.sent()).isZero();

    leader.close();
    stage.append(append(stream, 2, 1));

    stage.awaitEmptyOutbox();
    assertThat(first.sent()).isEqualTo(2);
    assertThat(second.sent()).isEqualTo(1);
  }

  @Test
  void shards_that_lose_their_leader_are_taken_over_by_one_that_already_leads_others()
      throws Exception {
    List<StreamId> streams = Stream.generate(() -> newStream()).limit(40).toList();
    try (var another = ShardLeader.of(stage.database(), 3)) {
      stage.startRelay(RealKafka.broker());
      streams.forEach(stream -> stage.append(append(stream, 0, 1)));
      await()
          .atMost(SOON)
          .until(() -> stage.waitingInOutbox() == stage.waitingInShard(another.shard()));
      assertThat(stage.waitingInShard(another.shard())).isPositive();
    }

    stage.awaitEmptyOutbox();
    stage.assertTakenInOnce(streams, 1);
  }
}
