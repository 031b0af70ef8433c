package telesales.leadscoring.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import telesales.contracts.CustomerId;
import telesales.contracts.LeadId;

/** A customer's lead has always the same id, so that whoever meets the customer knows the lead. */
public final class LeadIds {
  private LeadIds() {}

  public static LeadId of(CustomerId customer) {
    byte[] name = ("telesales:lead:" + customer).getBytes(UTF_8);
    return new LeadId(UUID.nameUUIDFromBytes(name).toString());
  }
}
