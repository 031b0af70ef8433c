package telesales.handover.http;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where in the list of handovers a page ended. */
record Place(Instant openedAt, String handover) {
  private static final Pattern FORM = Pattern.compile("(\\d{1,16})-([0-9a-f-]{36})");

  static Place of(HandoverRow row) {
    return new Place(row.openedAt, row.handoverId);
  }

  static Optional<Place> read(String text) {
    Matcher matcher = FORM.matcher(text);
    return matcher.matches()
        ? Optional.of(new Place(instant(Long.parseLong(matcher.group(1))), matcher.group(2)))
        : Optional.empty();
  }

  /** In microseconds, which is what PostgreSQL keeps. */
  @Override
  public String toString() {
    return ChronoUnit.MICROS.between(Instant.EPOCH, openedAt) + "-" + handover;
  }

  private static Instant instant(long micros) {
    return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
  }
}
