package telesales.contracts.meetings;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telesales.contracts.EventType;

/**
 * On which days and at which hours is worked, for the company, a department or a team. One stream,
 * so that everybody sees it change in one order.
 */
public sealed interface CalendarEvent extends MeetingsEvent {
  /** Never an agent. */
  Scope scope();

  /** The first day that it is about; of a special day the only one. */
  @JsonIgnore
  default LocalDate day() {
    return switch (this) {
      case CalendarSet set -> set.effectiveFrom();
      case SpecialDaySet set -> set.date();
      case SpecialDayWithdrawn withdrawn -> withdrawn.date();
    };
  }

  /**
   * From {@code effectiveFrom} on a team works these hours on these days of the week, until another
   * calendar of the same scope begins. Of two that begin on the same day the later one holds.
   *
   * @param hours the working hours of such a day
   * @param workingDays days of the week by their ISO numbers, 1 is Monday and 7 Sunday; sorted
   * @param effectiveFrom the first local day it holds on
   * @param setBy the account that set it; for the first calendar, the service itself
   */
  @EventType(name = "telesales.calendar.set")
  record CalendarSet(
      Scope scope,
      WorkHours hours,
      List<Integer> workingDays,
      LocalDate effectiveFrom,
      String setBy)
      implements CalendarEvent {
    public CalendarSet {
      workingDays = List.copyOf(workingDays);
    }
  }

  /**
   * One day differs from the calendar: a holiday, a day that is worked in exchange for one, or one
   * with a company-wide meeting. Replaces what was said of the scope's day before.
   *
   * @param date a local day
   * @param working whether it is worked on that day
   * @param name for people to read, as in 国庆节
   * @param morningMeeting when the morning meeting begins, if at another time than usual
   * @param setBy the account that set it
   */
  @EventType(name = "telesales.special-day.set")
  record SpecialDaySet(
      Scope scope,
      LocalDate date,
      boolean working,
      String name,
      @JsonFormat(pattern = WorkHours.PATTERN) @Nullable LocalTime morningMeeting,
      String setBy)
      implements CalendarEvent {}

  /**
   * A day is as the calendar says again.
   *
   * @param date a local day
   * @param withdrawnBy the account that withdrew it
   */
  @EventType(name = "telesales.special-day.withdrawn")
  record SpecialDayWithdrawn(Scope scope, LocalDate date, String withdrawnBy)
      implements CalendarEvent {}
}
