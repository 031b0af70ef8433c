package telesales.meetingmetrics.calendar.http;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import telesales.contracts.meetings.CalendarEvent.SpecialDaySet;
import telesales.contracts.meetings.Scope;
import telesales.edge.ProblemException;
import telesales.figures.DayPlan;
import telesales.figures.WorkCalendar;
import telesales.meetingmetrics.floor.domain.Floor;
import telesales.meetingmetrics.floor.domain.FloorPlan;

/** A special day moves the morning meeting, but not past the noon meeting of any team it is for. */
final class MorningMeetings {
  private MorningMeetings() {}

  /**
   * @throws ProblemException naming the field, if a team's noon meeting would come first
   */
  static void mustComeBeforeNoon(
      SpecialDaySet day, Floor floor, ZoneId zone, WorkCalendar calendar) {
    LocalTime morning = day.morningMeeting();
    if (morning == null) {
      return;
    }
    Stream<DayPlan> teams =
        floor.plan(zone).departments().stream()
            .flatMap(
                department ->
                    department.teams().stream()
                        .filter(team -> isFor(team, department, day.scope()))
                        .map(team -> calendar.dayPlan(day.date(), team.id(), department.id())));
    // The company's stands for those that have no team yet.
    LocalTime noon =
        Stream.concat(
                teams,
                Stream.of(calendar.dayPlan(day.date(), null, null)).filter(_ -> isForAll(day)))
            .map(plan -> plan.hours().noonMeeting())
            .min(Comparator.naturalOrder())
            .orElse(LocalTime.MAX);
    if (!morning.isBefore(noon)) {
      throw ProblemException.invalid(
          "morningMeeting",
          "must begin before the noon meeting, which begins at %s on that day".formatted(noon));
    }
  }

  private static boolean isForAll(SpecialDaySet day) {
    return day.scope().level() == Scope.Level.COMPANY;
  }

  private static boolean isFor(FloorPlan.Team team, FloorPlan.Department department, Scope scope) {
    return switch (scope.level()) {
      case COMPANY -> true;
      case DEPARTMENT -> Objects.equals(department.id().value(), scope.id());
      case TEAM -> Objects.equals(team.id().value(), scope.id());
      case AGENT -> false;
    };
  }
}
