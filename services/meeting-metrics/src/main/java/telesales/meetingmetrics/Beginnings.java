package telesales.meetingmetrics;

import io.smallrye.mutiny.Uni;
import java.time.Duration;

/** What this service says when it starts for the first time. It does not start without. */
public final class Beginnings {
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private Beginnings() {}

  /** Again and again for a while: the database may start at the same time. */
  public static void await(Uni<?> beginning) {
    beginning
        .onFailure()
        .retry()
        .withBackOff(Duration.ofMillis(200), Duration.ofSeconds(2))
        .expireIn(LONGEST.toMillis())
        .await()
        .atMost(LONGEST.plusSeconds(10));
  }
}
