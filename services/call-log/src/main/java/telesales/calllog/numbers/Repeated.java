package telesales.calllog.numbers;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Something that is done again and again, never twice at a time, whether or not it fails. */
final class Repeated {
  private static final Logger LOG = Logger.getLogger(Repeated.class);

  private final Vertx vertx;
  private final Supplier<Uni<Void>> action;
  private final AtomicBoolean running = new AtomicBoolean();
  private final long timer;

  private Repeated(Vertx vertx, Duration pause, Supplier<Uni<Void>> action) {
    this.vertx = vertx;
    this.action = action;
    this.timer = vertx.setPeriodic(0, pause.toMillis(), _ -> run());
  }

  /** Begins at once. */
  static Repeated every(Vertx vertx, Duration pause, Supplier<Uni<Void>> action) {
    return new Repeated(vertx, pause, action);
  }

  void stop() {
    vertx.cancelTimer(timer);
  }

  private void run() {
    if (running.compareAndSet(false, true)) {
      Uni.createFrom()
          .deferred(action::get)
          .onTermination()
          .invoke(() -> running.set(false))
          .subscribe()
          .with(_ -> {}, failure -> LOG.warnf("not done this time: %s", failure.getMessage()));
    }
  }
}
