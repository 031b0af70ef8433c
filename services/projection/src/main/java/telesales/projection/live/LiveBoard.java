package telesales.projection.live;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.MultiEmitter;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import telesales.edge.ProblemException;
import telesales.projection.Changes;

/**
 * One board that somebody watches: read once for all its watchers, at once after a change, but no
 * more often than its pacing allows. Nothing is pushed while its lock is held: a watcher who is
 * gone leaves in the middle of a push.
 *
 * @param <T> what is pushed
 */
final class LiveBoard<T> {
  private static final Logger LOG = Logger.getLogger(LiveBoard.class);

  private final Supplier<Uni<T>> read;
  private final BiPredicate<Changes, T> concern;
  private final Pacing pacing;
  private final Freshness freshness;
  private final List<MultiEmitter<? super T>> watchers = new CopyOnWriteArrayList<>();

  private volatile @Nullable T latest;
  private @Nullable Instant changedSince;
  private boolean reading;
  private boolean changedMeanwhile;

  /**
   * @param concern whether what was pushed last may look different after changes
   */
  LiveBoard(
      Supplier<Uni<T>> read, BiPredicate<Changes, T> concern, Pacing pacing, Freshness freshness) {
    this.read = read;
    this.concern = concern;
    this.pacing = pacing;
    this.freshness = freshness;
  }

  synchronized void join(MultiEmitter<? super T> watcher) {
    watchers.add(watcher);
    if (latest == null && !reading) {
      pacing.soon(this::begin);
    }
  }

  /** To be called after joining: what is known already, which a push may just be overtaking. */
  void greet(MultiEmitter<? super T> watcher) {
    T known = null;
    while (latest != null && latest != known) {
      known = latest;
      watcher.emit(known);
    }
  }

  /**
   * @return whether nobody watches any more
   */
  synchronized boolean leave(MultiEmitter<? super T> watcher) {
    watchers.remove(watcher);
    if (watchers.isEmpty()) {
      pacing.stop();
    }
    return watchers.isEmpty();
  }

  synchronized void changed(Changes changes) {
    if (watchers.isEmpty() || !concern(changes)) {
      return;
    }
    if (changedSince == null || changes.since().isBefore(changedSince)) {
      changedSince = changes.since();
    }
    if (reading) {
      changedMeanwhile = true;
    } else {
      pacing.soon(this::begin);
    }
  }

  void end() {
    watchers.forEach(MultiEmitter::complete);
  }

  private boolean concern(Changes changes) {
    T shown = latest;
    return shown == null || concern.test(changes, shown);
  }

  private void begin() {
    Instant since;
    synchronized (this) {
      if (watchers.isEmpty() || reading) {
        return;
      }
      reading = true;
      changedMeanwhile = false;
      pacing.begun();
      since = changedSince;
      changedSince = null;
    }
    read.get().subscribe().with(board -> push(board, since), this::failed);
  }

  private void push(T pushed, @Nullable Instant since) {
    latest = pushed;
    watchers.forEach(watcher -> watcher.emit(pushed));
    if (since != null) {
      freshness.pushed(since);
    }
    goOn(true);
  }

  private void failed(Throwable failure) {
    if (failure instanceof ProblemException) {
      watchers.forEach(watcher -> watcher.fail(failure));
    } else {
      LOG.warnf("a watched board could not be read: %s", failure.getMessage());
    }
    goOn(false);
  }

  private synchronized void goOn(boolean done) {
    reading = false;
    pacing.ended();
    if (!watchers.isEmpty()) {
      if (done && !changedMeanwhile) {
        pacing.later(this::begin);
      } else {
        pacing.soon(this::begin);
      }
    }
  }
}
