package telesales.calllog.customers;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A phone number without what only helps to read it: as it was dialled, or, once {@link
 * PhoneNumbers} has looked at it, in the international form.
 *
 * @param digits with a leading + where the country is given
 */
public record PhoneNumber(@JsonValue String digits) {
  private static final Pattern DIALLED = Pattern.compile("\\+?[0-9]{3,15}");
  private static final Pattern PUNCTUATION = Pattern.compile("[ ().\\-]");

  /** Digits at the end that a masked number still shows. */
  private static final int SHOWN = 4;

  /**
   * Empty if this cannot be a number: 3 to 15 digits, with or without + and the usual punctuation.
   */
  public static Optional<PhoneNumber> parse(String text) {
    String digits = PUNCTUATION.matcher(text).replaceAll("");
    return DIALLED.matcher(digits).matches()
        ? Optional.of(new PhoneNumber(digits))
        : Optional.empty();
  }

  /** As in {@code ****5678}. */
  public String masked() {
    return "****" + digits.substring(Math.max(0, digits.length() - SHOWN));
  }

  /** Never the number: texts of objects end up in logs. */
  @Override
  public String toString() {
    return masked();
  }
}
