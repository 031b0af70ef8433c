package telesales.singlemachine.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Keeps one child alive: when it ends without being asked to, it is started again. */
final class Supervised {

  private static final long RAN_WELL_NANOS = Duration.ofSeconds(20).toNanos();

  private final Child child;
  private final Path pidFile;
  private final Consumer<String> say;
  private final Thread keeper;
  private final CountDownLatch stopping = new CountDownLatch(1);
  private final CountDownLatch startedOnce = new CountDownLatch(1);
  private volatile @Nullable Process current;

  Supervised(Child child, Path pidFile, Consumer<String> say) {
    this.child = child;
    this.pidFile = pidFile;
    this.say = say;
    this.keeper = Thread.ofPlatform().name("keeper-" + child.name()).unstarted(this::keepAlive);
  }

  /** Begins to start it, and returns at once. */
  Supervised begin() {
    keeper.start();
    return this;
  }

  /** Returns when it was started once. */
  void awaitFirstStart(Duration atMost) {
    try {
      if (!startedOnce.await(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new StartFailure(child.name() + " did not start");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StartFailure("interrupted while starting", e);
    }
  }

  /** Ends the child and returns when it has ended. */
  void stop() {
    stopping.countDown();
    Process process = current;
    if (process != null) {
      child.stop(process);
    }
    try {
      keeper.join(Duration.ofSeconds(10));
      Files.deleteIfExists(pidFile);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      say.accept(child.name() + ": cannot remove " + pidFile + ": " + e.getMessage());
    }
  }

  private void keepAlive() {
    int failures = 0;
    boolean goOn = true;
    while (goOn) {
      long startedAt = System.nanoTime();
      String end = runOnce();
      failures = System.nanoTime() - startedAt > RAN_WELL_NANOS ? 0 : failures + 1;
      goOn = !isStoppingAfter(Backoff.before(failures));
      if (goOn) {
        say.accept(child.name() + " " + end + ": starting it again");
      }
    }
  }

  private String runOnce() {
    try {
      Process process = child.start();
      current = process;
      Files.writeString(pidFile, process.pid() + "\n");
      startedOnce.countDown();
      if (isStoppingAfter(Duration.ZERO)) {
        child.stop(process);
      }
      return "ended with code " + process.waitFor();
    } catch (IOException | RuntimeException e) {
      return "did not start (" + e.getMessage() + ")";
    } catch (InterruptedException e) {
      // Nobody interrupts a keeper but the end of the JVM.
      stopping.countDown();
      return "was given up";
    }
  }

  private boolean isStoppingAfter(Duration time) {
    try {
      return stopping.await(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }
}
