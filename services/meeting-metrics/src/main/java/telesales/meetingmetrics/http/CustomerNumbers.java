package telesales.meetingmetrics.http;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Numbers by which a customer could be found: what people say in meetings is kept for ever, and a
 * customer who is erased must not live on in it.
 */
public final class CustomerNumbers {
  /** As phone numbers, identity cards and accounts have; amounts are written shorter. */
  private static final Pattern LONG = Pattern.compile("\\d(?:[\\s().-]{0,2}\\d){6,}");

  private CustomerNumbers() {}

  /** Notes if there is a number in the words that could be a customer's. */
  public static String notIn(String words, Body body, String field) {
    if (LONG.matcher(Normalizer.normalize(words, Normalizer.Form.NFKC)).find()) {
      body.wrong(field, "must have no number of a customer: seven digits or more in a row");
    }
    return words;
  }
}
