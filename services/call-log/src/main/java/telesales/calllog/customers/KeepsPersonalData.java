package telesales.calllog.customers;

import io.smallrye.mutiny.Uni;
import telesales.contracts.CustomerId;

/**
 * Something besides the events that keeps what was said of persons, and drops it when one of them
 * is erased. Every bean of this type is asked.
 */
public interface KeepsPersonalData {
  /**
   * Drops all that it has of the customer. Called before the key is destroyed, and again whenever
   * erasing is asked for again: what a crash left undone is done then.
   *
   * @param number in the international form if it is valid
   */
  Uni<Void> forget(CustomerId customer, PhoneNumber number);
}
