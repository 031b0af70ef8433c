package telesales.singlemachine.signin;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** What is kept of a password: PBKDF2 with a salt of its own, written with its parameters. */
record PasswordHash(int iterations, String salt, String hash) {

  static final int ITERATIONS = 600_000;

  private static final String SCHEME = "pbkdf2-sha256";
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SALT_BYTES = 16;
  private static final int KEY_BITS = 256;

  static PasswordHash of(String password) {
    var salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    byte[] hash = derive(password, salt, ITERATIONS);
    return new PasswordHash(ITERATIONS, encode(salt), encode(hash));
  }

  static PasswordHash parse(String written) {
    List<String> parts = List.of(written.split("\\$"));
    if (parts.size() != 4 || !parts.getFirst().equals(SCHEME)) {
      throw new IllegalArgumentException("not a password hash of a known scheme");
    }
    return new PasswordHash(Integer.parseInt(parts.get(1)), parts.get(2), parts.get(3));
  }

  String written() {
    return String.join("$", SCHEME, Integer.toString(iterations), salt, hash);
  }

  boolean matches(String password) {
    byte[] expected = Base64.getDecoder().decode(hash);
    byte[] actual = derive(password, Base64.getDecoder().decode(salt), iterations);
    return MessageDigest.isEqual(expected, actual);
  }

  @Override
  public String toString() {
    return "PasswordHash[" + iterations + "]";
  }

  private static byte[] derive(String password, byte[] salt, int iterations) {
    var spec = new PBEKeySpec(password.toCharArray(), salt, iterations, KEY_BITS);
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has PBKDF2 with SHA-256", e);
    } finally {
      spec.clearPassword();
    }
  }

  private static String encode(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
