package telesales.localinfrastructure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waiting for a process: always for a condition, always with a deadline. */
final class Waiting {

  private static final int TAIL = 2_000;
  private static final long BETWEEN_LOOKS_MS = 40;

  private Waiting() {}

  /** True as soon as the condition holds; false at the deadline or when the process has ended. */
  static boolean until(BooleanSupplier condition, Process process, Duration atMost) {
    long deadline = System.nanoTime() + atMost.toNanos();
    while (System.nanoTime() < deadline) {
      if (condition.getAsBoolean()) {
        return true;
      }
      if (ended(process, Duration.ofMillis(BETWEEN_LOOKS_MS))) {
        return false;
      }
    }
    return false;
  }

  static boolean ended(Process process, Duration atMost) {
    try {
      return process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for a process", e);
    }
  }

  static boolean ended(ProcessHandle process, Duration atMost) {
    try {
      process.onExit().get(atMost.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (java.util.concurrent.TimeoutException late) {
      return false;
    } catch (java.util.concurrent.ExecutionException e) {
      throw new IllegalStateException("cannot wait for process " + process.pid(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for a process", e);
    }
  }

  /** The end of a log, to be shown with a failure. */
  static String tailOf(Path log) throws IOException {
    if (Files.notExists(log)) {
      return "(no log)";
    }
    var text = new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
    return text.substring(Math.max(0, text.length() - TAIL));
  }
}
