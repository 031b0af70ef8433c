package telesales.projection.rebuild;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Each instance looks now and then whether a rebuild was begun that nobody works on: one works on
 * it at a time, and when that one dies another goes on.
 */
@ApplicationScoped
class RebuildThread {
  private static final Logger LOG = Logger.getLogger(RebuildThread.class);
  private static final Duration STOP_TIMEOUT = Duration.ofSeconds(4);
  private static final Duration REST = Duration.ofSeconds(15);
  private static final long LOCK = 0x7265627569L;
  private static final int MOST_FAILURES = 3;

  private final Owner owner;
  private final Rebuilding rebuilding;
  private final RebuildConfig config;
  private final Semaphore wanted = new Semaphore(0);
  private final Thread thread = Thread.ofPlatform().name("rebuild").daemon().unstarted(this::run);
  private volatile boolean stopping;
  private int failures;

  RebuildThread(Owner owner, Rebuilding rebuilding, RebuildConfig config) {
    this.owner = owner;
    this.rebuilding = rebuilding;
    this.config = config;
  }

  void start(@Observes StartupEvent event) {
    thread.start();
  }

  void stop(@Observes @Priority(1) ShutdownEvent event) {
    stopping = true;
    wanted.release();
    try {
      thread.join(STOP_TIMEOUT);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Waits until nobody works on a rebuild any more, after it was taken back.
   *
   * @throws RebuildFailure if that takes too long
   */
  void awaitRest() {
    owner.does(
        connection -> {
          Owner.execute(connection, "SET lock_timeout = '%ds'".formatted(REST.toSeconds()));
          return Owner.execute(connection, "SELECT pg_advisory_lock(" + LOCK + ")");
        });
  }

  /** Something was begun. */
  void look() {
    wanted.release();
  }

  private void run() {
    while (!stopping) {
      lookOnce();
      try {
        if (wanted.tryAcquire(config.lookEvery().toMillis(), TimeUnit.MILLISECONDS)) {
          wanted.drainPermits();
        }
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private void lookOnce() {
    try {
      owner.does(this::workIfNobodyDoes);
      failures = 0;
    } catch (RuntimeException failure) {
      if (!stopping) {
        failed(failure);
      }
    }
  }

  private boolean workIfNobodyDoes(Connection holding) throws SQLException {
    Optional<Run> run = Run.read(holding);
    if (run.isEmpty() ? !WaitingRules.areNew(holding) : !run.get().state().isGoingOn()) {
      return false;
    }
    // The lock is this connection's, and is gone with it, however this process ends.
    if (!lock(holding)) {
      return false;
    }
    if (Run.read(holding).isEmpty() && WaitingRules.areNew(holding)) {
      owner.drop(Generation.NEXT);
      owner.doesAtOnce(Run::beginForRules);
    }
    // Another one may have ended it just now.
    goingOn(holding).ifPresent(each -> rebuilding.goOn(each, () -> stopping));
    return true;
  }

  private static Optional<Run> goingOn(Connection connection) throws SQLException {
    return Run.read(connection).filter(each -> each.state().isGoingOn());
  }

  private static boolean lock(Connection connection) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("SELECT pg_try_advisory_lock(?)")) {
      statement.setLong(1, LOCK);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }

  /** A database that was away for a moment is no reason to begin anew. */
  private void failed(RuntimeException failure) {
    failures++;
    LOG.warnf(failure, "the rebuild failed, attempt %d", failures);
    try {
      if (failures >= MOST_FAILURES || isFinal(failure)) {
        owner.does(connection -> give(connection, String.valueOf(failure.getMessage())));
        failures = 0;
      }
    } catch (RuntimeException away) {
      LOG.warnf("nor can that be said: %s", away.getMessage());
    }
  }

  private static boolean isFinal(RuntimeException failure) {
    return failure instanceof RebuildFailure known && known.isFinal();
  }

  private static boolean give(Connection connection, String why) throws SQLException {
    Optional<Run> run = goingOn(connection);
    return run.isPresent() && run.get().state(connection, Run.State.FAILED, why) > 0;
  }
}
