package telesales.meetingmetrics.calendar.http;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telesales.contracts.meetings.CalendarEvent.CalendarSet;
import telesales.contracts.meetings.CalendarEvent.SpecialDaySet;
import telesales.contracts.meetings.Scope;
import telesales.contracts.meetings.WorkHours;
import telesales.figures.DayPlan;
import telesales.figures.WorkCalendar;

/** All that was set: what holds for whom is answered team by team. */
public record CalendarView(List<Set> calendars, List<SpecialDay> specialDays) {

  /**
   * A calendar as requests see it.
   *
   * @param workingDays days of the week, 1 is Monday
   * @param effectiveFrom the first local day it holds on
   * @param setBy the account
   */
  public record Set(
      Scope scope,
      WorkHours hours,
      List<Integer> workingDays,
      LocalDate effectiveFrom,
      String setBy) {

    static Set of(CalendarSet set) {
      return new Set(set.scope(), set.hours(), set.workingDays(), set.effectiveFrom(), set.setBy());
    }
  }

  /**
   * A special day as requests see it.
   *
   * @param morningMeeting absent where it begins as usual
   * @param setBy the account
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record SpecialDay(
      Scope scope,
      LocalDate date,
      boolean working,
      String name,
      @JsonFormat(pattern = WorkHours.PATTERN) @Nullable LocalTime morningMeeting,
      String setBy) {

    static SpecialDay of(SpecialDaySet set) {
      return new SpecialDay(
          set.scope(), set.date(), set.working(), set.name(), set.morningMeeting(), set.setBy());
    }
  }

  /**
   * A team's day.
   *
   * @param name what makes it special; absent if nothing does
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Day(LocalDate date, boolean working, @Nullable String name, WorkHours hours) {
    static Day of(DayPlan plan) {
      return new Day(plan.date(), plan.working(), plan.name(), plan.hours());
    }
  }

  /**
   * Some days of a team, one after the other.
   *
   * @param timezone of the tz database, by whose clock its days and hours are
   */
  public record OfTeam(String team, String timezone, List<Day> days) {}

  /**
   * What became of a file.
   *
   * @param days that it names
   * @param changes how many of them were not so already
   */
  public record Imported(int days, int changes) {}

  static CalendarView of(WorkCalendar calendar) {
    return new CalendarView(
        calendar.calendars().stream().map(Set::of).toList(),
        calendar.specialDays().stream().map(SpecialDay::of).toList());
  }
}
