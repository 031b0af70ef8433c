package telesales.singlemachine.signin;

import java.security.SecureRandom;

/** Makes passwords: 16 characters of 31 kinds, 79 bits, none mistaken for another. */
public final class Passwords {

  private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int GROUPS = 4;
  private static final int GROUP = 4;

  private Passwords() {}

  /** A new password, like {@code k7mq-2xvd-9hrt-4wcz}. */
  public static String generate() {
    var password = new StringBuilder();
    for (int i = 0; i < GROUPS * GROUP; i++) {
      if (i > 0 && i % GROUP == 0) {
        password.append('-');
      }
      password.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return password.toString();
  }
}
