package telesales.meetingmetrics.meetings.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import telesales.contracts.TeamId;
import telesales.contracts.meetings.Meeting;
import telesales.contracts.meetings.MeetingEvent;
import telesales.contracts.meetings.MeetingEvent.AgendaMoved;
import telesales.contracts.meetings.MeetingEvent.MeetingTakenOver;
import telesales.contracts.meetings.MeetingsEvent.MeetingClosed;
import telesales.contracts.meetings.MeetingsEvent.MeetingOpened;
import telesales.eventsourcing.testing.DeciderSpec;
import telesales.meetingmetrics.meetings.domain.MeetingCommand.CloseMeeting;
import telesales.meetingmetrics.meetings.domain.MeetingCommand.MoveAgenda;
import telesales.meetingmetrics.meetings.domain.MeetingCommand.OpenMeeting;
import telesales.meetingmetrics.meetings.domain.MeetingCommand.OpenOnTime;
import telesales.meetingmetrics.meetings.domain.MeetingCommand.TakeOver;

class MeetingDeciderTest {
  private static final TeamId TIGERS = new TeamId("tigers");
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
  private static final MeetingOfDay NOON = new MeetingOfDay(TIGERS, MONDAY, Meeting.NOON);
  private static final Instant BEGIN = Instant.parse("2026-03-02T05:30:00Z");
  private static final Instant END = Instant.parse("2026-03-02T05:50:00Z");
  private static final List<String> AGENDA = List.of("pace", "funnel", "open-questions");
  private static final MeetingOpened OPENED =
      new MeetingOpened(TIGERS, MONDAY, Meeting.NOON, "omar", BEGIN, BEGIN, "omar", AGENDA);
  private static final MeetingClosed CLOSED =
      new MeetingClosed(TIGERS, MONDAY, Meeting.NOON, "ann", END);

  private final DeciderSpec<MeetingCommand, HeldMeeting, MeetingEvent> meetings =
      DeciderSpec.of(new MeetingDecider());

  @Test
  void who_opens_a_meeting_chairs_it_and_its_figures_are_those_of_that_instant() {
    meetings.given().when(open("omar", BEGIN)).then(OPENED);
  }

  @Test
  void a_meeting_that_opens_on_time_is_the_managers_and_has_the_figures_of_its_time() {
    meetings
        .given()
        .when(onTime("omar", BEGIN, END))
        .then(
            new MeetingOpened(TIGERS, MONDAY, Meeting.NOON, "service", END, BEGIN, "omar", AGENDA));
    meetings
        .given()
        .when(onTime(null, BEGIN, END))
        .then(new MeetingOpened(TIGERS, MONDAY, Meeting.NOON, "service", END, BEGIN, null, AGENDA));
  }

  @Test
  void an_open_meeting_stays_as_it_was_opened() {
    meetings.given(OPENED).when(open("ann", END)).thenNothing();
    meetings.given(OPENED).when(onTime("ann", END, END)).thenNothing();
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
  void what_was_held_early_is_not_opened_again_when_its_time_comes() {
    meetings.given(OPENED, CLOSED).when(onTime("omar", END, END)).thenNothing();
  }

  @Test
  void nobody_closes_leads_or_takes_over_a_meeting_that_was_not_opened() {
    meetings.given().when(new CloseMeeting(NOON, "omar", END)).thenRejected("meeting-not-open");
    meetings.given().when(move("funnel")).thenRejected("meeting-not-open");
    meetings.given().when(new TakeOver(NOON, "omar", END)).thenRejected("meeting-not-open");
  }

  @Test
  void nobody_opens_leads_or_takes_over_a_meeting_that_is_over() {
    meetings.given(OPENED, CLOSED).when(open("omar", END)).thenRejected("meeting-over");
    meetings.given(OPENED, CLOSED).when(move("funnel")).thenRejected("meeting-over");
    meetings
        .given(OPENED, CLOSED)
        .when(new TakeOver(NOON, "omar", END))
        .thenRejected("meeting-over");
  }

  @Test
  void a_meeting_begins_with_its_first_item_and_moves_on_and_back() {
    meetings.given(OPENED).when(move("pace")).thenNothing();
    meetings.given(OPENED).when(move("funnel")).then(moved("funnel"));
    meetings.given(OPENED, moved("funnel")).when(move("pace")).then(moved("pace"));
  }

  @Test
  void two_who_press_the_key_at_once_move_it_once() {
    meetings.given(OPENED, moved("funnel")).when(move("funnel")).thenNothing();
  }

  @Test
  void what_is_not_on_the_agenda_is_not_spoken_of() {
    meetings.given(OPENED).when(move("recognition")).thenRejected("not-on-agenda");
  }

  @Test
  void who_takes_a_meeting_over_chairs_it() {
    var taken = new MeetingTakenOver(TIGERS, MONDAY, Meeting.NOON, "ann", END);
    meetings.given(OPENED).when(new TakeOver(NOON, "ann", END)).then(taken);
    meetings.given(OPENED, taken).when(new TakeOver(NOON, "ann", END)).thenNothing();
    meetings.given(OPENED).when(new TakeOver(NOON, "omar", END)).thenNothing();
  }

  @Test
  void a_meeting_of_before_there_were_agendas_is_closed_like_any_other() {
    var old = new MeetingOpened(TIGERS, MONDAY, Meeting.NOON, "omar", BEGIN, null, null, null);
    meetings.given(old).when(new CloseMeeting(NOON, "ann", END)).then(CLOSED);
    meetings.given(old).when(move("pace")).thenRejected("not-on-agenda");
    meetings.given(old).when(new TakeOver(NOON, "omar", END)).thenNothing();
  }

  private static OpenMeeting open(String by, Instant at) {
    return new OpenMeeting(NOON, by, at, AGENDA);
  }

  private static OpenOnTime onTime(@Nullable String manager, Instant dueAt, Instant at) {
    return new OpenOnTime(NOON, "service", manager, dueAt, at, AGENDA);
  }

  private static MoveAgenda move(String item) {
    return new MoveAgenda(NOON, item, "omar", END);
  }

  private static AgendaMoved moved(String item) {
    return new AgendaMoved(TIGERS, MONDAY, Meeting.NOON, item, "omar", END);
  }
}
