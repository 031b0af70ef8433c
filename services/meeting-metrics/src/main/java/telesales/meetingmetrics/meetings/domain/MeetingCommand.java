package telesales.meetingmetrics.meetings.domain;

import java.time.Instant;

/** What can be asked of one meeting. */
public sealed interface MeetingCommand {
  MeetingOfDay which();

  /** Let it begin. */
  record OpenMeeting(MeetingOfDay which, String by, Instant at) implements MeetingCommand {}

  /** Let it end. */
  record CloseMeeting(MeetingOfDay which, String by, Instant at) implements MeetingCommand {}
}
