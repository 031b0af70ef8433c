package telesales.eventsourcing.postgresql;

import io.smallrye.mutiny.Uni;
import io.vertx.pgclient.PgException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import telesales.eventsourcing.store.Append;
import telesales.eventsourcing.store.AppendResult;
import telesales.eventsourcing.store.StoreUnavailable;

/**
 * Appends that arrive together are written together: one statement and one commit for many callers.
 * While the writers are busy the next group gathers, so that groups grow with the load and a lone
 * append does not wait.
 */
final class GroupCommit {
  private record Waiting(Append append, CompletableFuture<AppendResult> answer) {}

  private final Function<List<Append>, Uni<List<AppendResult>>> write;
  private final int groupSize;
  private final int writers;
  private final int mostWaiting;
  private final ReentrantLock lock = new ReentrantLock();
  private final ArrayDeque<Waiting> waiting = new ArrayDeque<>();
  private int writing;

  GroupCommit(
      Function<List<Append>, Uni<List<AppendResult>>> write,
      int groupSize,
      int writers,
      int mostWaiting) {
    this.write = write;
    this.groupSize = groupSize;
    this.writers = writers;
    this.mostWaiting = mostWaiting;
  }

  CompletionStage<AppendResult> submit(Append append) {
    var entry = new Waiting(append, new CompletableFuture<>());
    List<Waiting> group;
    lock.lock();
    try {
      if (waiting.size() >= mostWaiting) {
        throw new StoreUnavailable(mostWaiting + " appends are waiting already");
      }
      waiting.add(entry);
      group = nextGroup();
    } finally {
      lock.unlock();
    }
    start(group);
    return entry.answer();
  }

  int waiting() {
    lock.lock();
    try {
      return waiting.size();
    } finally {
      lock.unlock();
    }
  }

  private List<Waiting> nextGroup() {
    List<Waiting> group = new ArrayList<>();
    if (writing < writers) {
      while (group.size() < groupSize && !waiting.isEmpty()) {
        group.add(waiting.remove());
      }
      if (!group.isEmpty()) {
        writing++;
      }
    }
    return group;
  }

  private void start(List<Waiting> group) {
    if (group.isEmpty()) {
      return;
    }
    List<Append> appends = group.stream().map(Waiting::append).toList();
    write
        .apply(appends)
        .subscribe()
        .with(results -> finish(group, results), failure -> failed(group, failure));
  }

  private void finish(List<Waiting> group, List<AppendResult> results) {
    writerIsFree();
    for (int i = 0; i < group.size(); i++) {
      group.get(i).answer().complete(results.get(i));
    }
  }

  private void failed(List<Waiting> group, Throwable failure) {
    writerIsFree();
    if (group.size() > 1 && isAboutOneRow(failure)) {
      group.forEach(this::writeAlone);
    } else {
      group.forEach(each -> each.answer().completeExceptionally(unavailable(failure)));
    }
  }

  /** One append that PostgreSQL refuses must not fail those it happened to be grouped with. */
  private void writeAlone(Waiting one) {
    write
        .apply(List.of(one.append()))
        .subscribe()
        .with(
            results -> one.answer().complete(results.getFirst()),
            failure -> one.answer().completeExceptionally(unavailable(failure)));
  }

  private void writerIsFree() {
    List<Waiting> group;
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
        : new StoreUnavailable("events could not be written", failure);
  }
}
