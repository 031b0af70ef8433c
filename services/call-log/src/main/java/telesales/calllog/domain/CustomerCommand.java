package telesales.calllog.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import telesales.contracts.CallId;
import telesales.contracts.CustomerId;
import telesales.contracts.calls.BlockReason;

/** What may be asked about a customer. */
public sealed interface CustomerCommand {
  CustomerId customer();

  /** When what it tells happened. */
  Instant at();

  /**
   * The number is not to be called any more.
   *
   * @param call in which the customer asked for it; null if a person or a list says so
   * @param at when it was asked for
   */
  record BlockNumber(
      CustomerId customer,
      BlockReason reason,
      String personalData,
      @Nullable CallId call,
      String by,
      Instant at)
      implements CustomerCommand {}

  /** A person decides that the number may be called again. */
  record UnblockNumber(CustomerId customer, String personalData, String by, Instant at)
      implements CustomerCommand {}

  /** The customer's key was destroyed, in the same transaction. */
  record EraseCustomer(CustomerId customer, String by, Instant at) implements CustomerCommand {}
}
