package telesales.handover.reaction;

import java.time.Duration;
import java.time.Instant;

/**
 * When a lead that is offered now is to be answered.
 *
 * @param now by the service's clock
 * @param within how long its manager has
 */
record Due(Instant now, Duration within) {
  Instant at() {
    return now.plus(within);
  }
}
