package telesales.calllog.customers;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.SecretKey;
import telesales.calllog.CallLogConfig;
import telesales.contracts.CustomerId;

/**
 * Who a customer is, without saying so: a hash of the number that only this installation can make.
 */
@ApplicationScoped
public class Customers {
  /** Half of the hash: 128 bits are more than enough to tell all numbers of the world apart. */
  private static final int BYTES = 16;

  private final SecretKey secret;
  private final PhoneNumbers numbers;

  Customers(CallLogConfig config, PhoneNumbers numbers) {
    this.numbers = numbers;
    secret = Hmac.key(Base64.getDecoder().decode(config.customerIdSecret()));
  }

  /**
   * @param number however it was dialled
   */
  public CustomerId withNumber(PhoneNumber number) {
    return withNumber(numbers.of(number));
  }

  public CustomerId withNumber(KnownNumber number) {
    byte[] hash = Hmac.of(secret, number.number().digits().getBytes(StandardCharsets.US_ASCII));
    return new CustomerId(HexFormat.of().formatHex(hash, 0, BYTES));
  }
}
