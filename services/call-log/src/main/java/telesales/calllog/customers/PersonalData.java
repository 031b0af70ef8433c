package telesales.calllog.customers;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import java.util.Optional;
import telesales.contracts.CustomerId;

/** A customer's number, readable only with that customer's key. */
@ApplicationScoped
public class PersonalData {
  /** Says how the rest is encrypted: a later way gets another mark. */
  private static final String MARK = "1.";

  private final CustomerKeys keys;

  PersonalData(CustomerKeys keys) {
    this.keys = keys;
  }

  /** What goes into events instead of the number. */
  public Uni<String> encrypt(CustomerId customer, PhoneNumber number) {
    return keys.keyOf(customer)
        .map(key -> Encryption.encrypt(key, number.digits().getBytes(UTF_8), context(customer)))
        .map(encrypted -> MARK + Base64.getEncoder().withoutPadding().encodeToString(encrypted));
  }

  /** Empty if the customer was erased. */
  public Uni<Optional<PhoneNumber>> decrypt(CustomerId customer, String encrypted) {
    if (!encrypted.startsWith(MARK)) {
      throw new IllegalArgumentException("encrypted in a way that this release does not know");
    }
    byte[] bytes = Base64.getDecoder().decode(encrypted.substring(MARK.length()));
    return keys.existingKeyOf(customer)
        .map(key -> key.map(each -> Encryption.decrypt(each, bytes, context(customer))))
        .map(text -> text.map(bytesOfNumber -> new PhoneNumber(new String(bytesOfNumber, UTF_8))));
  }

  private static byte[] context(CustomerId customer) {
    return customer.value().getBytes(US_ASCII);
  }
}
