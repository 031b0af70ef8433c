package telesales.projection.live;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.MultiEmitter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import telesales.edge.ProblemException;
import telesales.projection.BoardConfig;
import telesales.projection.Changes;
import telesales.projection.board.Board;
import telesales.projection.board.TeamBoard;

/**
 * One board that somebody watches: read once for all its watchers, at once after a change, but no
 * more often than the push interval allows.
 */
final class LiveBoard {
  private static final Logger LOG = Logger.getLogger(LiveBoard.class);

  private final String team;
  private final Supplier<Uni<TeamBoard>> read;
  private final BoardConfig config;
  private final ScheduledExecutorService timer;
  private final Freshness freshness;
  private final List<MultiEmitter<? super PushedBoard>> watchers = new CopyOnWriteArrayList<>();

  private @Nullable PushedBoard latest;
  private @Nullable Instant changedSince;
  private @Nullable ScheduledFuture<?> planned;
  private long lastBegun;
  private boolean begunBefore;
  private boolean reading;
  private boolean changedMeanwhile;

  LiveBoard(
      String team,
      Supplier<Uni<TeamBoard>> read,
      BoardConfig config,
      ScheduledExecutorService timer,
      Freshness freshness) {
    this.team = team;
    this.read = read;
    this.config = config;
    this.timer = timer;
    this.freshness = freshness;
  }

  synchronized void join(MultiEmitter<? super PushedBoard> watcher) {
    watchers.add(watcher);
    if (latest != null) {
      watcher.emit(latest);
    } else if (!reading && planned == null) {
      plan(Duration.ZERO);
    }
  }

  /**
   * @return whether nobody watches any more
   */
  synchronized boolean leave(MultiEmitter<? super PushedBoard> watcher) {
    watchers.remove(watcher);
    if (!watchers.isEmpty()) {
      return false;
    }
    unplan();
    return true;
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
      unplan();
      plan(untilNextPush());
    }
  }

  void end() {
    watchers.forEach(MultiEmitter::complete);
  }

  private boolean concern(Changes changes) {
    return latest == null
        || (team.equals(Board.UNASSIGNED)
            ? changes.concernAnyAgent()
            : changes.concern(team, latest.concerned()));
  }

  private Duration untilNextPush() {
    if (!begunBefore) {
      return Duration.ZERO;
    }
    Duration passed = Duration.ofNanos(System.nanoTime() - lastBegun);
    return config.pushInterval().minus(passed);
  }

  private void plan(Duration pause) {
    // The timer takes no less than a millisecond.
    planned = timer.schedule(this::begin, Math.max(1, pause.toMillis()), TimeUnit.MILLISECONDS);
  }

  private void unplan() {
    if (planned != null) {
      planned.cancel(false);
      planned = null;
    }
  }

  private void begin() {
    Instant since;
    synchronized (this) {
      planned = null;
      if (watchers.isEmpty() || reading) {
        return;
      }
      reading = true;
      begunBefore = true;
      changedMeanwhile = false;
      lastBegun = System.nanoTime();
      since = changedSince;
      changedSince = null;
    }
    read.get().subscribe().with(board -> push(board, since), this::failed);
  }

  private void push(TeamBoard board, @Nullable Instant since) {
    var pushed = new PushedBoard(board);
    synchronized (this) {
      latest = pushed;
      watchers.forEach(watcher -> watcher.emit(pushed));
      goOn(config.refreshInterval());
    }
    if (since != null) {
      freshness.pushed(since);
    }
  }

  private void failed(Throwable failure) {
    if (failure instanceof ProblemException) {
      watchers.forEach(watcher -> watcher.fail(failure));
      return;
    }
    LOG.warnf("the board of a team could not be read: %s", failure.getMessage());
    synchronized (this) {
      goOn(config.pushInterval());
    }
  }

  private void goOn(Duration pause) {
    reading = false;
    if (!watchers.isEmpty()) {
      plan(changedMeanwhile ? untilNextPush() : pause);
    }
  }
}
