package telesales.calllog.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import telesales.contracts.calls.CustomerEvent.NumberBlocked;

/** What a customer wants of calls, while commands are decided upon it. */
public sealed interface Customer {
  /**
   * May be called.
   *
   * @param last why and until when not; null if the number never was on the do-not-call list
   */
  record Callable(@Nullable Past last) implements Customer {}

  /** Does not want to be called. */
  record Blocked(NumberBlocked why) implements Customer {}

  /**
   * A time on the list that is over.
   *
   * @param until when the number was taken off
   */
  record Past(NumberBlocked why, Instant until) {}
}
