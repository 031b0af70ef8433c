package telesales.contracts.calls;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import telesales.contracts.CallId;
import telesales.contracts.CustomerId;
import telesales.contracts.EventType;

/** What a customer wants of calls, and of what is known. Stream: the customer. */
public sealed interface CustomerEvent extends CallLogEvent {
  CustomerId customer();

  /**
   * The customer's number went on the do-not-call list.
   *
   * @param personalData the number, and why in words, encrypted with the customer's key
   * @param call in which it was asked for, if it was in one
   * @param by the account or dialer that put it there
   * @param at since when it is there
   */
  @EventType(name = "telesales.number.blocked")
  record NumberBlocked(
      CustomerId customer,
      BlockReason reason,
      String personalData,
      @Nullable CallId call,
      String by,
      Instant at)
      implements CustomerEvent {}

  /**
   * The number was taken off the do-not-call list.
   *
   * @param personalData why, in words, encrypted with the customer's key
   * @param by the account that took it off
   * @param at when it was taken off
   */
  @EventType(name = "telesales.number.unblocked")
  record NumberUnblocked(CustomerId customer, String personalData, String by, Instant at)
      implements CustomerEvent {}

  /**
   * The customer's key was destroyed: whatever is encrypted with it is unreadable from now on, and
   * whoever keeps anything of the customer in clear has to drop it. Figures stay.
   *
   * @param by the account that ordered it
   * @param at when it was done
   */
  @EventType(name = "telesales.customer.erased")
  record CustomerErased(CustomerId customer, String by, Instant at) implements CustomerEvent {}
}
