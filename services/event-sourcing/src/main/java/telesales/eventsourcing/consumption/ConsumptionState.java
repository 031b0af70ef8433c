package telesales.eventsourcing.consumption;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether events are taken in, for whoever asks after this service's health. */
@ApplicationScoped
public class ConsumptionState {
  private volatile @Nullable String trouble;
  private volatile boolean stopped;

  void running() {
    trouble = null;
  }

  void failing(Throwable failure) {
    trouble = String.valueOf(failure.getMessage());
  }

  void stopped(@Nullable String why) {
    stopped = true;
    trouble = String.valueOf(why);
  }

  /** Stopped for good: the same event would stop it again. */
  boolean isStopped() {
    return stopped;
  }

  Optional<String> trouble() {
    return Optional.ofNullable(trouble);
  }
}
