package telesales.meetingmetrics.http;

import java.util.regex.Pattern;

/** Which texts can be ids and names here. */
final class Texts {
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,100}");
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_SHOWN = 40;

  private Texts() {}

  static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  /** Half a surrogate pair or a NUL could be stored nowhere. */
  static boolean isName(String text) {
    return !text.isBlank()
        && text.codePointCount(0, text.length()) <= LONGEST_NAME
        && text.codePoints()
            .noneMatch(
                c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
  }

  /** In some lines; otherwise as names are. */
  static boolean areWords(String text, int most) {
    return !text.isBlank()
        && text.codePointCount(0, text.length()) <= most
        && text.codePoints()
            .noneMatch(
                c ->
                    (Character.isISOControl(c) && c != '\n')
                        || Character.getType(c) == Character.SURROGATE);
  }

  /** A field's name was sent by somebody, and is shown to somebody. */
  static String printable(String field) {
    String plain = field.replaceAll("[^A-Za-z0-9._-]", "?");
    return plain.substring(0, Math.min(plain.length(), LONGEST_SHOWN));
  }
}
