package telesales.eventsourcing.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.pgclient.PgException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import telesales.eventsourcing.infrastructure.Samples;
import telesales.eventsourcing.store.Append;
import telesales.eventsourcing.store.AppendResult;
import telesales.eventsourcing.store.AppendResult.Appended;
import telesales.eventsourcing.store.StoreUnavailable;

class GroupCommitTest {
  private record Write(List<Append> group, UniEmitter<? super List<AppendResult>> outcome) {}

  private final Queue<Write> writes = new ConcurrentLinkedQueue<>();

  @Test
  void a_lone_append_does_not_wait_for_others() {
    var answer = submit(groups(10, 1, 100), 1).getFirst();

    assertThat(writes).hasSize(1);
    succeed();
    assertThat(answer).isCompletedWithValue(new Appended(1));
  }

  @Test
  void what_comes_while_the_writers_are_busy_is_written_together() {
    GroupCommit<Append, AppendResult> groups = groups(10, 2, 100);
    submit(groups, 7);

    assertThat(sizes()).containsExactly(1, 1);
    succeed();
    assertThat(sizes()).containsExactly(1, 5);
  }

  @Test
  void beside_a_busy_writer_as_many_gather_as_are_worth_another_one() {
    GroupCommit<Append, AppendResult> groups = gathering(3, Duration.ofHours(1));
    submit(groups, 3);
    assertThat(sizes()).containsExactly(1);

    submit(groups, 1);

    assertThat(sizes()).containsExactly(1, 3);
  }

  @Test
  void what_gathers_beside_a_writer_that_is_blocked_is_not_held_up_for_long() {
    GroupCommit<Append, AppendResult> groups = gathering(100, Duration.ofMillis(20));
    submit(groups, 3);
    assertThat(sizes()).containsExactly(1);

    await().atMost(Duration.ofSeconds(10)).until(() -> sizes().equals(List.of(1, 2)));
  }

  @Test
  void what_gathers_is_written_as_soon_as_no_writer_is_busy() {
    GroupCommit<Append, AppendResult> groups = gathering(100, Duration.ofHours(1));
    submit(groups, 3);

    succeed();

    assertThat(sizes()).containsExactly(2);
  }

  @Test
  void a_group_is_no_larger_than_it_may_be() {
    GroupCommit<Append, AppendResult> groups = groups(3, 1, 100);
    submit(groups, 6);

    succeed();
    assertThat(sizes()).containsExactly(3);
    succeed();
    assertThat(sizes()).containsExactly(2);
  }

  @Test
  void more_than_may_wait_are_refused_at_once() {
    GroupCommit<Append, AppendResult> groups = groups(10, 1, 2);
    submit(groups, 3);

    assertThatExceptionOfType(StoreUnavailable.class).isThrownBy(() -> submit(groups, 1));
    succeed();
    assertThat(groups.waiting()).isZero();
  }

  @Test
  void a_group_with_one_refused_row_is_written_one_by_one() {
    GroupCommit<Append, AppendResult> groups = groups(10, 1, 100);
    List<CompletableFuture<AppendResult>> answers = submit(groups, 3);
    succeed();

    fail(new PgException("bad text", "ERROR", "22021", null));

    assertThat(sizes()).containsExactly(1, 1);
    succeed();
    fail(new PgException("bad text", "ERROR", "22021", null));
    assertThat(answers.get(1)).isCompletedWithValue(new Appended(1));
    assertThat(answers.get(2)).failsWithin(Duration.ZERO).withThrowableThat().isNotNull();
  }

  @Test
  void a_deadlock_with_somebody_else_is_tried_again_one_by_one() {
    GroupCommit<Append, AppendResult> groups = groups(10, 1, 100);
    List<CompletableFuture<AppendResult>> answers = submit(groups, 3);
    succeed();

    fail(new PgException("deadlock detected", "ERROR", "40P01", null));

    succeed();
    assertThat(answers.get(1)).isCompletedWithValue(new Appended(1));
  }

  @Test
  void while_the_database_is_away_the_whole_group_is_told_to_come_again() {
    GroupCommit<Append, AppendResult> groups = groups(10, 1, 100);
    List<CompletableFuture<AppendResult>> answers = submit(groups, 3);
    succeed();

    fail(new PgException("shutting down", "FATAL", "57P01", null));

    assertThat(writes).isEmpty();
    for (var answer : answers.subList(1, 3)) {
      assertThat(answer)
          .failsWithin(Duration.ZERO)
          .withThrowableThat()
          .withCauseInstanceOf(StoreUnavailable.class);
    }
  }

  @Test
  void a_write_that_cannot_even_begin_does_not_keep_its_writer() {
    var attempts = new ArrayList<Integer>();
    GroupCommit<Append, AppendResult> groups =
        new GroupCommit<>(
            group -> {
              attempts.add(group.size());
              throw new IllegalStateException("the pool is closed");
            },
            limits(10, 1, 100));

    List<CompletableFuture<AppendResult>> answers = submit(groups, 2);

    assertThat(attempts).containsExactly(1, 1);
    assertThat(answers).allMatch(CompletableFuture::isCompletedExceptionally);
  }

  @Test
  void a_write_that_takes_too_long_is_given_up_with_all_who_wait_for_it() {
    GroupCommit<Append, AppendResult> groups =
        new GroupCommit<>(
            _ -> Uni.createFrom().nothing(),
            new GroupCommit.Limits(10, 1, 1, Duration.ZERO, 100, Duration.ofMillis(50)));

    List<CompletableFuture<AppendResult>> answers = submit(groups, 3);

    assertThat(answers)
        .allSatisfy(
            answer ->
                assertThat(answer)
                    .failsWithin(Duration.ofSeconds(10))
                    .withThrowableThat()
                    .withCauseInstanceOf(StoreUnavailable.class));
  }

  private GroupCommit<Append, AppendResult> groups(int groupSize, int writers, int mostWaiting) {
    return groups(limits(groupSize, writers, mostWaiting));
  }

  private GroupCommit<Append, AppendResult> gathering(int gather, Duration gatherTime) {
    return groups(new GroupCommit.Limits(10, 2, gather, gatherTime, 100, Duration.ofMinutes(1)));
  }

  private GroupCommit<Append, AppendResult> groups(GroupCommit.Limits limits) {
    return new GroupCommit<>(
        group -> Uni.createFrom().emitter(emitter -> writes.add(new Write(group, emitter))),
        limits);
  }

  private static GroupCommit.Limits limits(int groupSize, int writers, int mostWaiting) {
    return new GroupCommit.Limits(
        groupSize, writers, 1, Duration.ZERO, mostWaiting, Duration.ofMinutes(1));
  }

  private static List<CompletableFuture<AppendResult>> submit(
      GroupCommit<Append, AppendResult> groups, int appends) {
    return IntStream.range(0, appends)
        .mapToObj(i -> groups.submit(Samples.append(Samples.newStream(), 0, 1)))
        .map(CompletionStage::toCompletableFuture)
        .toList();
  }

  private List<Integer> sizes() {
    return writes.stream().map(write -> write.group().size()).toList();
  }

  private void succeed() {
    Write write = writes.remove();
    List<AppendResult> results = new ArrayList<>();
    write.group().forEach(each -> results.add(new Appended(each.newVersion())));
    write.outcome().complete(results);
  }

  private void fail(Throwable failure) {
    writes.remove().outcome().fail(failure);
  }
}
