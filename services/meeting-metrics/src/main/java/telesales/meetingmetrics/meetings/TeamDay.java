package telesales.meetingmetrics.meetings;

import java.time.LocalDate;
import telesales.contracts.TeamId;
import telesales.meetingmetrics.meetings.domain.MeetingOfDay;

/** A day of a team. */
record TeamDay(TeamId team, LocalDate date) {
  static TeamDay of(MeetingOfDay which) {
    return new TeamDay(which.team(), which.date());
  }
}
