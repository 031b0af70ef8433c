package telesales.meetingmetrics.calendar.domain;

import java.util.List;
import java.util.stream.Stream;
import telesales.contracts.meetings.CalendarEvent;
import telesales.contracts.meetings.CalendarEvent.CalendarSet;
import telesales.contracts.meetings.CalendarEvent.SpecialDaySet;
import telesales.contracts.meetings.CalendarEvent.SpecialDayWithdrawn;
import telesales.contracts.meetings.Scope;
import telesales.contracts.meetings.Scope.Level;
import telesales.contracts.meetings.WorkHours;
import telesales.eventsourcing.decider.CommandRejected;
import telesales.eventsourcing.decider.Decider;
import telesales.figures.WorkCalendar;
import telesales.meetingmetrics.calendar.domain.CalendarCommand.BeginWithUsualCalendar;
import telesales.meetingmetrics.calendar.domain.CalendarCommand.SetCalendar;
import telesales.meetingmetrics.calendar.domain.CalendarCommand.SetSpecialDays;
import telesales.meetingmetrics.calendar.domain.CalendarCommand.WithdrawSpecialDay;

/** Calendars are set and never taken away; special days are. What was so already is no event. */
public final class CalendarDecider
    implements Decider<CalendarCommand, WorkCalendar, CalendarEvent> {
  @Override
  public WorkCalendar initial() {
    return WorkCalendar.EMPTY;
  }

  @Override
  public List<CalendarEvent> decide(CalendarCommand command, WorkCalendar calendar) {
    return switch (command) {
      case BeginWithUsualCalendar _ ->
          calendar.calendars().isEmpty() ? List.of(WorkCalendar.USUAL) : List.of();
      case SetCalendar(var set) -> set(set, calendar);
      case SetSpecialDays(var days) -> set(days, calendar);
      case WithdrawSpecialDay(var scope, var date, var by) ->
          calendar.specialDay(scope, date).stream()
              .<CalendarEvent>map(_ -> new SpecialDayWithdrawn(scope, date, by))
              .toList();
    };
  }

  @Override
  public WorkCalendar evolve(WorkCalendar calendar, CalendarEvent event) {
    return calendar.with(event);
  }

  /** Whether the parts of the day, and its meetings, follow each other. */
  public static boolean isInOrder(WorkHours hours) {
    return hours.morningFrom().isBefore(hours.morningUntil())
        && !hours.morningUntil().isAfter(hours.afternoonFrom())
        && hours.afternoonFrom().isBefore(hours.afternoonUntil())
        && hours.morningMeeting().isBefore(hours.noonMeeting())
        && hours.noonMeeting().isBefore(hours.eveningMeeting());
  }

  private static List<CalendarEvent> set(CalendarSet set, WorkCalendar calendar) {
    mustNotBeAnAgents(set.scope());
    if (!isInOrder(set.hours())) {
      throw new CommandRejected(
          "hours-out-of-order", "the parts of a day and its meetings follow each other");
    }
    if (set.workingDays().isEmpty() || !set.workingDays().equals(weekdays(set.workingDays()))) {
      throw new CommandRejected(
          "working-days-wrong", "working days are some of 1 (Monday) to 7, each once, sorted");
    }
    boolean isSo =
        calendar
            .calendarFrom(set.effectiveFrom(), set.scope())
            .filter(
                last ->
                    last.hours().equals(set.hours())
                        && last.workingDays().equals(set.workingDays()))
            .isPresent();
    return isSo ? List.of() : List.of(set);
  }

  private static List<CalendarEvent> set(List<SpecialDaySet> days, WorkCalendar calendar) {
    days.forEach(day -> mustNotBeAnAgents(day.scope()));
    return days.stream()
        .filter(day -> !isSo(day, calendar))
        .<CalendarEvent>map(day -> day)
        .toList();
  }

  private static boolean isSo(SpecialDaySet day, WorkCalendar calendar) {
    return calendar
        .specialDay(day.scope(), day.date())
        .map(
            last ->
                new SpecialDaySet(
                    last.scope(),
                    last.date(),
                    last.working(),
                    last.name(),
                    last.morningMeeting(),
                    day.setBy()))
        .filter(day::equals)
        .isPresent();
  }

  private static void mustNotBeAnAgents(Scope scope) {
    if (scope.level() == Level.AGENT) {
      throw new CommandRejected("scope-too-narrow", "an agent works by the team's calendar");
    }
  }

  private static List<Integer> weekdays(List<Integer> days) {
    return Stream.of(1, 2, 3, 4, 5, 6, 7).filter(days::contains).toList();
  }
}
