package telesales.meetingmetrics.calendar.domain;

import java.time.LocalDate;
import java.util.List;
import telesales.contracts.meetings.CalendarEvent.CalendarSet;
import telesales.contracts.meetings.CalendarEvent.SpecialDaySet;
import telesales.contracts.meetings.Scope;

/** What can be asked of the calendar. */
public sealed interface CalendarCommand {
  /** Let this be the scope's calendar from its day on. */
  record SetCalendar(CalendarSet calendar) implements CalendarCommand {}

  /** Let these days differ from the calendar. */
  record SetSpecialDays(List<SpecialDaySet> days) implements CalendarCommand {
    public SetSpecialDays {
      days = List.copyOf(days);
    }
  }

  /**
   * Let a day be as the calendar says again.
   *
   * @param by the account
   */
  record WithdrawSpecialDay(Scope scope, LocalDate date, String by) implements CalendarCommand {}

  /** Begin with the usual calendar, unless any was ever set. */
  record BeginWithUsualCalendar() implements CalendarCommand {}
}
