package telesales.calllog.customers;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** AES-GCM with the nonce in front of what it encrypts. */
final class Encryption {
  private static final String ALGORITHM = "AES/GCM/NoPadding";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Encryption() {}

  /**
   * @param context what the text belongs to; it decrypts only together with the same
   */
  static byte[] encrypt(SecretKey key, byte[] text, byte[] context) {
    byte[] nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    return encrypt(key, nonce, text, context);
  }

  /**
   * The same text becomes the same bytes, so that it can be seen without the key whether something
   * changed. Two texts never share a nonce: it is made from the text itself.
   */
  static byte[] encryptAlike(SecretKey key, byte[] text, byte[] context) {
    byte[] hash = Hmac.of(Hmac.key(key.getEncoded()), context, text);
    return encrypt(key, Arrays.copyOf(hash, NONCE_BYTES), text, context);
  }

  static byte[] decrypt(SecretKey key, byte[] encrypted, byte[] context) {
    try {
      return cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(encrypted, NONCE_BYTES), context)
          .doFinal(encrypted, NONCE_BYTES, encrypted.length - NONCE_BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("not encrypted with this key", e);
    }
  }

  private static byte[] encrypt(SecretKey key, byte[] nonce, byte[] text, byte[] context) {
    try {
      Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, context);
      byte[] encrypted = Arrays.copyOf(nonce, NONCE_BYTES + cipher.getOutputSize(text.length));
      cipher.doFinal(text, 0, text.length, encrypted, NONCE_BYTES);
      return encrypted;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Cipher cipher(int mode, SecretKey key, byte[] nonce, byte[] context)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance(ALGORITHM);
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(context);
    return cipher;
  }
}
