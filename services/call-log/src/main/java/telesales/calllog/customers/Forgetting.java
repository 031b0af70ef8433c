package telesales.calllog.customers;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import telesales.contracts.CustomerId;

/**
 * Something besides the events that keeps what was said of persons, and drops it when one of them
 * is erased. Every bean of this type is asked.
 */
public interface Forgetting {
  /**
   * Drops all of the customer within the transaction that destroys the key.
   *
   * @param number in the international form if it is valid
   */
  Uni<Void> forget(CustomerId customer, PhoneNumber number, SqlClient transaction);
}
