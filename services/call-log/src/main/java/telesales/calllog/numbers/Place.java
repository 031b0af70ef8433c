package telesales.calllog.numbers;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where in the do-not-call list a page ended. */
record Place(Instant since, String customer) {
  static final Place BEFORE_ALL = new Place(Instant.parse("9999-12-31T00:00:00Z"), "");

  private static final Pattern FORM = Pattern.compile("(\\d{1,18})-([0-9a-f]{32})");

  static Place of(Listing listing) {
    return new Place(listing.since(), listing.customer().value());
  }

  static Optional<Place> read(String text) {
    Matcher matcher = FORM.matcher(text);
    return matcher.matches()
        ? Optional.of(new Place(instant(Long.parseLong(matcher.group(1))), matcher.group(2)))
            .filter(place -> place.since().isBefore(BEFORE_ALL.since()))
        : Optional.empty();
  }

  /** In microseconds, which is what PostgreSQL keeps. */
  @Override
  public String toString() {
    return ChronoUnit.MICROS.between(Instant.EPOCH, since) + "-" + customer;
  }

  private static Instant instant(long micros) {
    return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
  }
}
