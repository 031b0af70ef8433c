package telesales.meetingmetrics.http;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import telesales.edge.ProblemException;

/** Local days in parameters and bodies, as in {@code 2026-03-02}. */
public final class Days {
  static final String EXPECTED = "must be a day as in 2026-03-02, from 1970 to 2999";
  private static final int FIRST_YEAR = 1970;
  private static final int LAST_YEAR = 2999;

  private Days() {}

  /**
   * The day in a query parameter; empty if it was not sent.
   *
   * @throws ProblemException naming the parameter, if it is no day
   */
  public static Optional<LocalDate> parameter(String name, @Nullable String value) {
    if (value == null) {
      return Optional.empty();
    }
    Optional<LocalDate> day = parse(value);
    if (day.isEmpty()) {
      throw ProblemException.invalid(name, EXPECTED);
    }
    return day;
  }

  static Optional<LocalDate> parse(String value) {
    try {
      LocalDate day = LocalDate.parse(value);
      return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR
          ? Optional.of(day)
          : Optional.empty();
    } catch (DateTimeException e) {
      // Whoever asked is told by the empty answer.
      return Optional.empty();
    }
  }
}
