package telesales.leadscoring.http;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where in the list of leads a page ended. */
record Place(int score, String lead) {
  private static final Pattern FORM = Pattern.compile("(\\d{1,3})-([0-9a-f-]{36})");

  static Place of(LeadRow row) {
    return new Place(row.score, row.leadId);
  }

  static Optional<Place> read(String text) {
    Matcher matcher = FORM.matcher(text);
    return matcher.matches()
        ? Optional.of(new Place(Integer.parseInt(matcher.group(1)), matcher.group(2)))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return score + "-" + lead;
  }
}
