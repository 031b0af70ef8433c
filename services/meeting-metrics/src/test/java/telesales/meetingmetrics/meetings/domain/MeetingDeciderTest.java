package telesales.meetingmetrics.meetings.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import telesales.contracts.TeamId;
import telesales.contracts.meetings.Meeting;
import telesales.contracts.meetings.MeetingsEvent;
import telesales.contracts.meetings.MeetingsEvent.MeetingClosed;
import telesales.contracts.meetings.MeetingsEvent.MeetingOpened;
import telesales.eventsourcing.testing.DeciderSpec;
import telesales.meetingmetrics.meetings.domain.MeetingCommand.CloseMeeting;
import telesales.meetingmetrics.meetings.domain.MeetingCommand.OpenMeeting;

class MeetingDeciderTest {
  private static final TeamId TIGERS = new TeamId("tigers");
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
  private static final MeetingOfDay NOON = new MeetingOfDay(TIGERS, MONDAY, Meeting.NOON);
  private static final Instant BEGIN = Instant.parse("2026-03-02T05:30:00Z");
  private static final Instant END = Instant.parse("2026-03-02T05:50:00Z");
  private static final MeetingOpened OPENED =
      new MeetingOpened(TIGERS, MONDAY, Meeting.NOON, "omar", BEGIN);
  private static final MeetingClosed CLOSED =
      new MeetingClosed(TIGERS, MONDAY, Meeting.NOON, "ann", END);

  private final DeciderSpec<MeetingCommand, HeldMeeting, MeetingsEvent> meetings =
      DeciderSpec.of(new MeetingDecider());

  @Test
  void a_meeting_is_opened() {
    meetings.given().when(new OpenMeeting(NOON, "omar", BEGIN)).then(OPENED);
  }

  @Test
  void an_open_meeting_stays_as_it_was_opened() {
    meetings.given(OPENED).when(new OpenMeeting(NOON, "ann", END)).thenNothing();
  }

  @Test
  void an_open_meeting_is_closed() {
    meetings.given(OPENED).when(new CloseMeeting(NOON, "ann", END)).then(CLOSED);
  }

  @Test
  void a_closed_meeting_stays_closed() {
    meetings.given(OPENED, CLOSED).when(new CloseMeeting(NOON, "omar", END)).thenNothing();
  }

  @Test
  void nobody_closes_a_meeting_that_was_not_opened() {
    meetings.given().when(new CloseMeeting(NOON, "omar", END)).thenRejected("meeting-not-open");
  }

  @Test
  void nobody_opens_a_meeting_that_is_over() {
    meetings
        .given(OPENED, CLOSED)
        .when(new OpenMeeting(NOON, "omar", END))
        .thenRejected("meeting-over");
  }
}
