package telesales.calllog.customers;

import telesales.contracts.CustomerId;
import telesales.eventsourcing.store.StreamId;

/** Which stream is a customer's. */
public final class CustomerStreams {
  private CustomerStreams() {}

  public static StreamId of(CustomerId customer) {
    return new StreamId("customer-" + customer.value());
  }
}
