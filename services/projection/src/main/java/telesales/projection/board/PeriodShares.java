package telesales.projection.board;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.function.Function;
import telesales.contracts.meetings.Period;
import telesales.figures.DayPlan;

/** Which share of a period's working time has passed, by the days and hours that a team works. */
final class PeriodShares {
  private final LocalDate date;
  private final ZoneId zone;
  private final Instant at;
  private final Function<LocalDate, DayPlan> plans;

  /**
   * @param date the day that the periods hold
   * @param at the instant that is looked at; what is later than that day is its end
   */
  PeriodShares(LocalDate date, ZoneId zone, Instant at, Function<LocalDate, DayPlan> plans) {
    this.date = date;
    this.zone = zone;
    this.at = at;
    this.plans = plans;
  }

  static LocalDate first(Period period, LocalDate date) {
    return switch (period) {
      case MORNING, AFTERNOON, DAY -> date;
      case WEEK -> date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> date.withDayOfMonth(1);
    };
  }

  static LocalDate last(Period period, LocalDate date) {
    return switch (period) {
      case MORNING, AFTERNOON, DAY -> date;
      case WEEK -> date.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
      case MONTH -> date.with(TemporalAdjusters.lastDayOfMonth());
    };
  }

  /** On a day off nothing is asked of the day. */
  boolean isAsked(Period period) {
    return switch (period) {
      case MORNING, AFTERNOON, DAY -> plans.apply(date).working();
      case WEEK, MONTH -> true;
    };
  }

  Attainment.Span span(Period period) {
    return new Attainment.Span(
        period,
        first(period, date),
        last(period, date),
        Rounding.rounded(share(period), 1_000_000));
  }

  /** 0 before the period, 1 after it. */
  double share(Period period) {
    WorkingDay day = WorkingDay.of(plans.apply(date).hours());
    return switch (period) {
      case MORNING -> day.morning().passedShare(date, zone, at);
      case AFTERNOON -> day.afternoon().passedShare(date, zone, at);
      case DAY -> day.passedShare(date, zone, at);
      case WEEK, MONTH -> shareOfDays(first(period, date), last(period, date));
    };
  }

  /** Of one day's work: 0 before it, 1 after it. */
  double shareOf(LocalDate day) {
    return WorkingDay.of(plans.apply(day).hours()).passedShare(day, zone, at);
  }

  /** What is left of a week without any working day is nothing. */
  private double shareOfDays(LocalDate first, LocalDate last) {
    double passed = 0;
    long whole = 0;
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      DayPlan plan = plans.apply(day);
      if (plan.working()) {
        WorkingDay hours = WorkingDay.of(plan.hours());
        whole += hours.seconds();
        passed += hours.seconds() * (day.isAfter(date) ? 0 : hours.passedShare(day, zone, at));
      }
    }
    return whole == 0 ? 1 : passed / whole;
  }

  /** When the morning's work ends and the afternoon's begins: with the noon meeting. */
  Instant noon() {
    LocalTime noon = plans.apply(date).hours().noonMeeting();
    return date.atTime(noon).atZone(zone).toInstant();
  }
}
