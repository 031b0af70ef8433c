package telesales.calllog.customers;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import telesales.calllog.CallLogConfig;

/** Encrypts what belongs to no customer that is known, as dialers' secrets and unreadable posts. */
@ApplicationScoped
public class InstallationKey {
  private static final int FINGERPRINT_BYTES = 16;

  private final SecretKey encrypting;
  private final SecretKey hashing;

  InstallationKey(CallLogConfig config) {
    byte[] master = Base64.getDecoder().decode(config.masterKey());
    this.encrypting = new SecretKeySpec(hash(master, "installation-encryption"), "AES");
    this.hashing = Hmac.key(hash(master, "installation-hash"));
  }

  /**
   * @param context what the text belongs to; it opens only together with the same
   */
  public byte[] seal(byte[] text, String context) {
    return Encryption.encrypt(encrypting, text, context.getBytes(UTF_8));
  }

  public byte[] open(byte[] sealed, String context) {
    return Encryption.decrypt(encrypting, sealed, context.getBytes(UTF_8));
  }

  /** 16 bytes that are the same for the same text, and say nothing of it to anybody else. */
  public byte[] fingerprint(byte[] text) {
    return Arrays.copyOf(Hmac.of(hashing, text), FINGERPRINT_BYTES);
  }

  private static byte[] hash(byte[] key, String purpose) {
    return Hmac.of(Hmac.key(key), purpose.getBytes(UTF_8));
  }
}
