package telesales.calllog.posts;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Base64;
import java.util.regex.Pattern;

/**
 * Finds a number in whatever somebody posted, however it is written there. It rather finds one too
 * many, because what it looks through was never of use.
 */
final class NumberInText {
  /** Digits at the end by which a number is known, whether its country stands before it or not. */
  private static final int TELLING = 9;

  private static final Pattern ENCODED = Pattern.compile("%[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}");
  private static final Pattern PUNCTUATION = Pattern.compile("[ ().+\\-/]");
  private static final Pattern OTHER = Pattern.compile("[^0-9]");
  private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/\\s]+=*\\s*");

  private final String telling;

  NumberInText(String number) {
    String digits = OTHER.matcher(number).replaceAll("");
    this.telling = digits.substring(Math.max(0, digits.length() - TELLING));
  }

  boolean isIn(String text) {
    return !telling.isEmpty() && (isWrittenIn(text) || isEncodedIn(text));
  }

  private boolean isWrittenIn(String text) {
    String joined = PUNCTUATION.matcher(ENCODED.matcher(text).replaceAll("")).replaceAll("");
    return text.contains(telling) || joined.contains(telling);
  }

  private boolean isEncodedIn(String text) {
    if (!BASE64.matcher(text).matches()) {
      return false;
    }
    try {
      return isWrittenIn(new String(Base64.getMimeDecoder().decode(text), ISO_8859_1));
    } catch (IllegalArgumentException notBase64) {
      return false;
    }
  }
}
