package telesales.projection.board;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import telesales.contracts.meetings.Period;

/**
 * A calendar week, from Monday to Sunday, or a calendar month.
 *
 * @param period week or month
 * @param from its first day
 */
public record CalendarPeriod(Period period, LocalDate from) {
  private static final Pattern WEEK = Pattern.compile("\\d{4}-W\\d{2}");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

  /** The one that the day lies in. */
  public static CalendarPeriod of(Period period, LocalDate day) {
    return new CalendarPeriod(period, PeriodShares.first(period, day));
  }

  /**
   * As in 2026-W48.
   *
   * @throws java.time.DateTimeException for a week that the year does not have
   */
  public static Optional<CalendarPeriod> week(String text) {
    return Optional.of(text)
        .filter(each -> WEEK.matcher(each).matches())
        .map(each -> LocalDate.parse(each + "-1", DateTimeFormatter.ISO_WEEK_DATE))
        .map(monday -> new CalendarPeriod(Period.WEEK, monday));
  }

  /**
   * As in 2026-11.
   *
   * @throws java.time.DateTimeException for a month that there is not
   */
  public static Optional<CalendarPeriod> month(String text) {
    return Optional.of(text)
        .filter(each -> MONTH.matcher(each).matches())
        .map(each -> new CalendarPeriod(Period.MONTH, YearMonth.parse(each).atDay(1)));
  }

  /** Its last day. */
  public LocalDate until() {
    return PeriodShares.last(period, from);
  }

  public CalendarPeriod before() {
    return of(period, from.minusDays(1));
  }

  /** As it is asked for: 2026-W48, 2026-11. */
  public String name() {
    return period == Period.MONTH
        ? YearMonth.from(from).toString()
        : String.format(
            Locale.ROOT,
            "%04d-W%02d",
            from.get(IsoFields.WEEK_BASED_YEAR),
            from.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until());
  }

  /** The day itself where it lies in the period, otherwise the day of the period next to it. */
  public LocalDate nearest(LocalDate day) {
    if (day.isBefore(from)) {
      return from;
    }
    return day.isAfter(until()) ? until() : day;
  }
}
