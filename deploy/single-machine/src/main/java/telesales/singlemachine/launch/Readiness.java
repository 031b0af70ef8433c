package telesales.singlemachine.launch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import telesales.singlemachine.Service;

/** Waits until every service says that it is ready. */
final class Readiness {

  private static final long BETWEEN_LOOKS_MS = 150;

  private Readiness() {}

  static void await(Ports ports, Consumer<String> say, Path logs, Duration atMost) {
    long deadline = System.nanoTime() + atMost.toNanos();
    var missing = EnumSet.allOf(Service.class);
    while (!missing.isEmpty()) {
      for (Service service : EnumSet.copyOf(missing)) {
        if (Probe.isReady(ports.of(service.id()))) {
          missing.remove(service);
          say.accept(service.id() + " is ready");
        }
      }
      if (System.nanoTime() > deadline) {
        String first = missing.iterator().next().id();
        throw new StartFailure(first + " is not ready, see " + logs.resolve(first + ".log"));
      }
      pause();
    }
  }

  private static void pause() {
    try {
      // Nobody counts it down: this is only the time between two looks.
      if (new CountDownLatch(1).await(BETWEEN_LOOKS_MS, TimeUnit.MILLISECONDS)) {
        throw new IllegalStateException("nobody counts down");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StartFailure("interrupted while starting", e);
    }
  }
}
