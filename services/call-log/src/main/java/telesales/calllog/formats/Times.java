package telesales.calllog.formats;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/** Times in all the ways in which dialers write them. */
final class Times {
  private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}(\\.[0-9]{1,9})?");
  private static final Pattern LOCAL =
      Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}[ T+][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?");

  /** Seconds of a day in this century have ten digits, milliseconds 13, microseconds 16. */
  private static final BigDecimal MOST_SECONDS = new BigDecimal("100000000000");

  private static final BigDecimal MOST_MILLISECONDS = new BigDecimal("100000000000000");

  private Times() {}

  /** Empty if it is no time, or one that no call can have been at. */
  static Optional<Instant> parse(String text, ZoneId zone) {
    try {
      return Optional.of(NUMBER.matcher(text).matches() ? epoch(text) : written(text, zone))
          .filter(time -> !time.isBefore(EARLIEST) && time.isBefore(LATEST));
    } catch (DateTimeException | ArithmeticException e) {
      return Optional.empty();
    }
  }

  private static Instant epoch(String text) {
    var number = new BigDecimal(text);
    BigDecimal seconds = number;
    if (number.compareTo(MOST_MILLISECONDS) >= 0) {
      seconds = number.movePointLeft(6);
    } else if (number.compareTo(MOST_SECONDS) >= 0) {
      seconds = number.movePointLeft(3);
    }
    long whole = seconds.longValue();
    long nanos = seconds.subtract(BigDecimal.valueOf(whole)).movePointRight(9).longValue();
    return Instant.ofEpochSecond(whole, nanos);
  }

  private static Instant written(String text, ZoneId zone) {
    if (LOCAL.matcher(text).matches()) {
      String iso = text.substring(0, 10) + 'T' + text.substring(11);
      return LocalDateTime.parse(iso).atZone(zone).toInstant();
    }
    return Character.isDigit(text.isEmpty() ? ' ' : text.charAt(0))
        ? OffsetDateTime.parse(text).toInstant()
        : DateTimeFormatter.RFC_1123_DATE_TIME.parse(text, Instant::from);
  }
}
