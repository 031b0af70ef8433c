package telesales.calllog.customers;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/**
 * A phone number without what only helps to read it: as it was dialled, or, once {@link
 * PhoneNumbers} has looked at it, in the international form.
 *
 * @param digits with a leading + where the country is given
 */
public record PhoneNumber(@JsonValue String digits) {
  private static final int FEWEST = 3;
  private static final int MOST = 15;
  private static final String PUNCTUATION = " ().-";

  /** Digits at the end that a masked number still shows. */
  private static final int SHOWN = 4;

  /**
   * Empty if this cannot be a number: 3 to 15 digits, with or without + and the usual punctuation.
   */
  public static Optional<PhoneNumber> parse(String text) {
    var digits = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      boolean plus = character == '+' && digits.isEmpty();
      if (plus || (character >= '0' && character <= '9')) {
        digits.append(character);
      } else if (PUNCTUATION.indexOf(character) < 0) {
        return Optional.empty();
      }
    }
    int count = digits.length() - (digits.indexOf("+") + 1);
    return count >= FEWEST && count <= MOST
        ? Optional.of(new PhoneNumber(digits.toString()))
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
