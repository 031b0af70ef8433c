package telesales.calllog.customers;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import telesales.calllog.CallLogConfig;
import telesales.contracts.CustomerId;

/**
 * Who a customer is, without saying so: a hash of the number that only this installation can make.
 */
@ApplicationScoped
public class Customers {
  private static final String ALGORITHM = "HmacSHA256";

  /** Half of the hash: 128 bits are more than enough to tell all numbers of the world apart. */
  private static final int BYTES = 16;

  private final SecretKeySpec secret;
  private final PhoneNumbers numbers;

  Customers(CallLogConfig config, PhoneNumbers numbers) {
    this.numbers = numbers;
    secret = new SecretKeySpec(Base64.getDecoder().decode(config.customerIdSecret()), ALGORITHM);
  }

  /**
   * @param number however it was dialled
   */
  public CustomerId withNumber(PhoneNumber number) {
    return withNumber(numbers.of(number));
  }

  public CustomerId withNumber(KnownNumber number) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(secret);
      byte[] hash = mac.doFinal(number.number().digits().getBytes(StandardCharsets.US_ASCII));
      return new CustomerId(HexFormat.of().formatHex(hash, 0, BYTES));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
