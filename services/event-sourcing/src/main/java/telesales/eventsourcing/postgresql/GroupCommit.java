package telesales.eventsourcing.postgresql;

import io.smallrye.mutiny.Uni;
import io.vertx.pgclient.PgException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import telesales.eventsourcing.EventStoreConfig;
import telesales.eventsourcing.store.StoreUnavailable;

/**
 * Rows that are to be written at the same time are written together: one statement and one commit
 * for many callers. While the writers are busy the next group gathers, and a moment longer when
 * only one of them is at work; so groups grow with the load, and a lone row does not wait.
 *
 * @param <R> what is to be written
 * @param <A> what the caller is told
 */
public final class GroupCommit<R, A> {
  /**
   * @param groupSize requests in one group at the most
   * @param writers groups written at the same time
   * @param gather requests that are worth a further writer beside a busy one
   * @param gatherTime how long a request waits for such company at the most
   * @param mostWaiting requests that may wait; more are refused with {@link StoreUnavailable}
   * @param timeout how long a request may wait, and then how long its group may be written
   */
  public record Limits(
      int groupSize,
      int writers,
      int gather,
      Duration gatherTime,
      int mostWaiting,
      Duration timeout) {
    public static Limits of(EventStoreConfig config) {
      return new Limits(
          config.groupSize(),
          config.groupWriters(),
          config.gatherAppends(),
          config.gatherTime(),
          config.waitingAppends(),
          config.appendTimeout());
    }
  }

  private record Waiting<R, A>(R request, CompletableFuture<A> answer, long sinceNanos) {
    long nanos() {
      return System.nanoTime() - sinceNanos;
    }
  }

  private final Function<List<R>, Uni<List<A>>> write;
  private final Limits limits;
  private final ReentrantLock lock = new ReentrantLock();
  private final ArrayDeque<Waiting<R, A>> waiting = new ArrayDeque<>();
  private int writing;
  private boolean looksAgain;

  /**
   * @param write answers each request of a group, in their order
   */
  public GroupCommit(Function<List<R>, Uni<List<A>>> write, Limits limits) {
    this.write = write;
    this.limits = limits;
  }

  public CompletionStage<A> submit(R request) {
    var entry = new Waiting<R, A>(request, new CompletableFuture<>(), System.nanoTime());
    List<Waiting<R, A>> group;
    lock.lock();
    try {
      if (waiting.size() >= limits.mostWaiting()) {
        throw new StoreUnavailable(limits.mostWaiting() + " are waiting already");
      }
      waiting.add(entry);
      group = nextGroup();
    } finally {
      lock.unlock();
    }
    start(group);
    return entry.answer();
  }

  /** Requests that wait for a writer. */
  public int waiting() {
    lock.lock();
    try {
      return waiting.size();
    } finally {
      lock.unlock();
    }
  }

  private List<Waiting<R, A>> nextGroup() {
    List<Waiting<R, A>> group = new ArrayList<>();
    long left = gatherNanosLeft();
    if (left > 0) {
      lookAgainAfter(left);
    } else if (writing < limits.writers()) {
      while (group.size() < limits.groupSize() && !waiting.isEmpty()) {
        group.add(waiting.remove());
      }
      if (!group.isEmpty()) {
        writing++;
      }
    }
    return group;
  }

  /** How long those that wait may still gather, beside the writers that are busy. */
  private long gatherNanosLeft() {
    return writing == 0 || waiting.isEmpty() || waiting.size() >= limits.gather()
        ? 0
        : limits.gatherTime().toNanos() - waiting.element().nanos();
  }

  private void lookAgainAfter(long nanos) {
    if (looksAgain) {
      return;
    }
    looksAgain = true;
    Uni.createFrom()
        .voidItem()
        .onItem()
        .delayIt()
        .by(Duration.ofNanos(nanos))
        .subscribe()
        .with(due -> lookAgain());
  }

  private void lookAgain() {
    List<Waiting<R, A>> group;
    lock.lock();
    try {
      looksAgain = false;
      group = nextGroup();
    } finally {
      lock.unlock();
    }
    start(group);
  }

  private void start(List<Waiting<R, A>> group) {
    if (group.isEmpty()) {
      return;
    }
    List<Waiting<R, A>> inTime = inTime(group);
    begun(inTime.stream().map(Waiting::request).toList())
        .ifNoItem()
        .after(limits.timeout())
        .failWith(GroupCommit::late)
        .subscribe()
        .with(results -> finish(inTime, results), failure -> failed(inTime, failure));
  }

  /** Whoever waited too long has been given up by its caller, or soon will be. */
  private List<Waiting<R, A>> inTime(List<Waiting<R, A>> group) {
    long latest = System.nanoTime() - limits.timeout().toNanos();
    List<Waiting<R, A>> late =
        group.stream().filter(each -> each.sinceNanos() - latest < 0).toList();
    if (late.isEmpty()) {
      return group;
    }
    late.forEach(each -> each.answer().completeExceptionally(late()));
    return group.stream().filter(each -> each.sinceNanos() - latest >= 0).toList();
  }

  private static StoreUnavailable late() {
    return new StoreUnavailable("it was not written in time");
  }

  /** A write that cannot even begin fails like any other, so that its writer becomes free again. */
  private Uni<List<A>> begun(List<R> requests) {
    return requests.isEmpty()
        ? Uni.createFrom().item(List.of())
        : Uni.createFrom().deferred(() -> write.apply(requests));
  }

  private void finish(List<Waiting<R, A>> group, List<A> results) {
    writerIsFree();
    for (int i = 0; i < group.size(); i++) {
      group.get(i).answer().complete(results.get(i));
    }
  }

  private void failed(List<Waiting<R, A>> group, Throwable failure) {
    writerIsFree();
    if (group.size() > 1 && isAboutOneRow(failure)) {
      group.forEach(this::writeAlone);
    } else {
      group.forEach(each -> each.answer().completeExceptionally(unavailable(failure)));
    }
  }

  /** One row that PostgreSQL refuses must not fail those it happened to be grouped with. */
  private void writeAlone(Waiting<R, A> one) {
    begun(List.of(one.request()))
        .subscribe()
        .with(
            results -> one.answer().complete(results.getFirst()),
            failure -> one.answer().completeExceptionally(unavailable(failure)));
  }

  private void writerIsFree() {
    List<Waiting<R, A>> group;
    lock.lock();
    try {
      writing--;
      group = nextGroup();
    } finally {
      lock.unlock();
    }
    start(group);
  }

  /** SQLSTATE classes: 22 is bad data, 23 a broken constraint, 54 too large. */
  private static boolean isRefused(Throwable failure) {
    return isOfClass(failure, Set.of("22", "23", "54"));
  }

  /** Besides, class 40: a deadlock or another rollback, that may have been a neighbour's. */
  private static boolean isAboutOneRow(Throwable failure) {
    return isRefused(failure) || isOfClass(failure, Set.of("40"));
  }

  private static boolean isOfClass(Throwable failure, Set<String> classes) {
    return failure instanceof PgException pg
        && pg.getSqlState() != null
        && classes.contains(pg.getSqlState().substring(0, 2));
  }

  private static Throwable unavailable(Throwable failure) {
    return isRefused(failure)
        ? new CompletionException(failure)
        : new StoreUnavailable("it could not be written", failure);
  }
}
