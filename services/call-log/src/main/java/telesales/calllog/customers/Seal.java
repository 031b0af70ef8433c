package telesales.calllog.customers;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import telesales.contracts.CustomerId;

/**
 * What one customer's data is encrypted with. The same text becomes the same sealed text as long as
 * the customer is not erased.
 */
public final class Seal {
  static final int KEY_BYTES = 32;
  private static final String ALGORITHM = "AES";

  /** Says how the rest is encrypted, and after it with which of the customer's keys. */
  private static final String MARK = "2.";

  private static final int FINGERPRINT_BYTES = 4;

  private final byte[] context;
  private final SecretKey key;
  private final String prefix;

  Seal(CustomerId customer, byte[] key) {
    this.context = customer.value().getBytes(US_ASCII);
    this.key = new SecretKeySpec(key, ALGORITHM);
    this.prefix = MARK + fingerprint() + '.';
  }

  public String seal(byte[] text) {
    return prefix + Base64.getEncoder().withoutPadding().encodeToString(sealBytes(text));
  }

  public byte[] sealBytes(byte[] text) {
    return Encryption.encryptAlike(key, text, context);
  }

  /** Empty if it was sealed before the customer was erased and came again. */
  public Optional<byte[]> open(String sealed) {
    if (!sealed.startsWith(MARK)) {
      throw new IllegalArgumentException("encrypted in a way that this release does not know");
    }
    return sealed.startsWith(prefix)
        ? Optional.of(openBytes(Base64.getDecoder().decode(sealed.substring(prefix.length()))))
        : Optional.empty();
  }

  public byte[] openBytes(byte[] sealed) {
    return Encryption.decrypt(key, sealed, context);
  }

  /** Tells two keys of a customer apart, and nothing else of them. */
  private String fingerprint() {
    byte[] hash = Encryption.encryptAlike(key, new byte[0], context);
    return HexFormat.of().formatHex(hash, 0, FINGERPRINT_BYTES);
  }
}
