package telesales.eventsourcing.testing.badservice.domain;

import java.time.Instant;
import telesales.eventsourcing.testing.badservice.http.Endpoint;

/** A rule that looks at the clock and knows who asks. */
public final class Rule {
  private Rule() {}

  public static boolean allows(Endpoint asking) {
    return asking.openedAt().isBefore(Instant.now());
  }
}
