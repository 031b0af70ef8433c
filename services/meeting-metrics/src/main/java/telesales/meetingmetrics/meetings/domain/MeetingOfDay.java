package telesales.meetingmetrics.meetings.domain;

import java.time.LocalDate;
import telesales.contracts.TeamId;
import telesales.contracts.meetings.Meeting;

/** Which meeting: one of the three of a team's day. */
public record MeetingOfDay(TeamId team, LocalDate date, Meeting meeting) {}
