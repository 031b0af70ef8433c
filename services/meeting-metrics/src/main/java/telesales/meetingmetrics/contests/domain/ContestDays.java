package telesales.meetingmetrics.contests.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.function.Predicate;
import telesales.contracts.meetings.ContestPeriod;

/** From when until when a contest lasts. */
public record ContestDays(LocalDate from, LocalDate until) {
  /**
   * A week or month ends on its last working day: that is whose evening meeting settles it.
   *
   * @param day any day in it; for {@link ContestPeriod#DAYS} the first
   * @param until the last, for {@link ContestPeriod#DAYS} only
   */
  public static ContestDays of(
      ContestPeriod period, LocalDate day, LocalDate until, Predicate<LocalDate> worked) {
    return switch (period) {
      case MORNING, AFTERNOON, DAY -> new ContestDays(day, day);
      case WEEK ->
          upToLastWorked(
              day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
              day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)),
              worked);
      case MONTH ->
          upToLastWorked(
              day.withDayOfMonth(1), day.with(TemporalAdjusters.lastDayOfMonth()), worked);
      case DAYS -> new ContestDays(day, until);
    };
  }

  private static ContestDays upToLastWorked(
      LocalDate from, LocalDate last, Predicate<LocalDate> worked) {
    for (LocalDate day = last; day.isAfter(from); day = day.minusDays(1)) {
      if (worked.test(day)) {
        return new ContestDays(from, day);
      }
    }
    return new ContestDays(from, last);
  }
}
