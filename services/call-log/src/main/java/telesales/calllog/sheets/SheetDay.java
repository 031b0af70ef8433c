package telesales.calllog.sheets;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import telesales.edge.ProblemException;

/**
 * A local day, as a request asks for it.
 *
 * @param today the day that it was when the request came
 * @param zone by whose clock the day is
 * @param now when the request came
 */
record SheetDay(LocalDate date, LocalDate today, ZoneId zone, Instant now) {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final int FIRST_YEAR = 1971;
  private static final int LAST_YEAR = 2198;

  /**
   * @param given as in 2026-11-21
   * @throws ProblemException if it is no day
   */
  static Optional<LocalDate> parse(@Nullable String given) {
    return Optional.ofNullable(given).map(SheetDay::day);
  }

  Instant at(LocalTime time) {
    return date.atTime(time).atZone(zone).toInstant();
  }

  /**
   * @throws ProblemException if the day has not begun yet
   */
  void mustHaveBegun() {
    if (date.isAfter(today)) {
      throw ProblemException.invalid("date", "must not lie in the future");
    }
  }

  private static LocalDate day(String text) {
    try {
      if (DAY.matcher(text).matches()) {
        LocalDate day = LocalDate.parse(text);
        if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
          return day;
        }
      }
    } catch (DateTimeException e) {
      // Told below, like whatever else is no day.
    }
    throw ProblemException.invalid("date", "must be a day as in 2026-11-21, from 1971 to 2198");
  }
}
