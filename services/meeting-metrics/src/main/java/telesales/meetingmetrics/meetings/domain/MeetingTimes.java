package telesales.meetingmetrics.meetings.domain;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import telesales.contracts.meetings.Meeting;
import telesales.contracts.meetings.WorkHours;
import telesales.figures.DayPlan;

/** When a team's meetings of one day are to begin. */
public record MeetingTimes(DayPlan plan, ZoneId zone) {
  /** On a day off: when it would be. */
  public Instant of(Meeting meeting) {
    return plan.date().atTime(timeOf(meeting, plan.hours())).atZone(zone).toInstant();
  }

  private static LocalTime timeOf(Meeting meeting, WorkHours hours) {
    return switch (meeting) {
      case MORNING -> hours.morningMeeting();
      case NOON -> hours.noonMeeting();
      case EVENING -> hours.eveningMeeting();
    };
  }
}
