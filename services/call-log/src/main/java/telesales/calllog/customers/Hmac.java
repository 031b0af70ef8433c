package telesales.calllog.customers;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256. */
final class Hmac {
  private static final String ALGORITHM = "HmacSHA256";

  /** Finding one among the providers takes longer than using it. */
  private static final ThreadLocal<Mac> OF_THREAD = ThreadLocal.withInitial(Hmac::find);

  private Hmac() {}

  static SecretKey key(byte[] secret) {
    return new SecretKeySpec(secret, ALGORITHM);
  }

  /** Of the parts one after the other. */
  static byte[] of(SecretKey key, byte[]... parts) {
    Mac mac = OF_THREAD.get();
    try {
      mac.init(key);
    } catch (InvalidKeyException e) {
      throw new IllegalArgumentException(e);
    }
    for (byte[] part : parts) {
      mac.update(part);
    }
    return mac.doFinal();
  }

  private static Mac find() {
    try {
      return Mac.getInstance(ALGORITHM);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
