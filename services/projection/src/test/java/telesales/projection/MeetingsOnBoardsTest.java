package telesales.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import telesales.contracts.AgentId;
import telesales.contracts.Event;
import telesales.contracts.ManagerId;
import telesales.contracts.TeamId;
import telesales.contracts.calls.CallSheetEvent.CallSheetReturned;
import telesales.contracts.calls.CallSheetEvent.CallSheetSubmitted;
import telesales.contracts.calls.Disposition;
import telesales.contracts.floor.FloorEvent.ManagerAppointed;
import telesales.contracts.meetings.Meeting;
import telesales.contracts.meetings.MeetingEvent.AgendaMoved;
import telesales.contracts.meetings.MeetingEvent.MeetingTakenOver;
import telesales.contracts.meetings.MeetingsEvent.MeetingClosed;
import telesales.contracts.meetings.MeetingsEvent.MeetingOpened;
import telesales.figures.Figures;
import telesales.projection.board.Board;
import telesales.projection.board.MeetingOnBoard;
import telesales.projection.board.MeetingOnBoard.Item;

@QuarkusTest
class MeetingsOnBoardsTest extends ProjectionTest {
  private static final Instant OPENED = at(FRIDAY, "13:30");
  private static final List<String> AGENDA = List.of("pace", "funnel", "objections");

  private final TeamId east = new TeamId(story.id("east"));

  @BeforeEach
  void a_team_that_called_in_the_morning() {
    story.team("east").member("zhang", "east", FRIDAY).member("li", "east", FRIDAY);
    story.tell("floor", new ManagerAppointed(east, new ManagerId(story.id("wu")), "Wu"));
    feed.give(story.inOrder(at(FRIDAY, "08:00")));
    give("c1", 1, at(FRIDAY, "10:01"), call("c1", "zhang", "10:00", 40));
    give("c2", 1, at(FRIDAY, "10:03"), call("c2", "li", "10:02", 10));
  }

  @Test
  void before_its_time_a_meeting_is_known_by_when_it_begins() {
    assertThat(board().meetings())
        .extracting(MeetingOnBoard::meeting, MeetingOnBoard::status, MeetingOnBoard::dueAt)
        .containsExactly(
            tuple(Meeting.MORNING, "not-opened", at(FRIDAY, "09:00")),
            tuple(Meeting.NOON, "not-opened", OPENED),
            tuple(Meeting.EVENING, "not-opened", at(FRIDAY, "17:30")));
  }

  @Test
  void a_meeting_tells_who_chairs_it_what_it_spoke_of_and_how_long_it_lasted() {
    noon(1, OPENED, opened(Meeting.NOON, OPENED));
    noon(2, at(FRIDAY, "13:33"), moved("funnel", "13:33"));
    noon(3, at(FRIDAY, "13:34"), taken(story.id("wu"), "13:34"));
    noon(4, at(FRIDAY, "13:40"), moved("pace", "13:40"));
    noon(5, at(FRIDAY, "13:50"), closed("13:50"));
    MeetingOnBoard noon = noon(board());

    assertThat(noon.status()).isEqualTo("closed");
    assertThat(noon.openedBy()).isEqualTo("meeting-metrics");
    assertThat(noon.chair()).isEqualTo("Wu");
    assertThat(noon.durationSeconds()).isEqualTo(20 * 60);
    assertThat(noon.agenda())
        .containsExactly(
            new Item("pace", 13 * 60), new Item("funnel", 7 * 60), new Item("objections", 0));
    assertThat(board().openMeeting()).isNull();
  }

  @Test
  void as_of_an_instant_a_meeting_is_where_it_was_then() {
    noon(1, OPENED, opened(Meeting.NOON, OPENED));
    noon(2, at(FRIDAY, "13:33"), moved("funnel", "13:33"));
    noon(3, at(FRIDAY, "13:50"), closed("13:50"));

    assertThat(noon(asOf("13:29")).status()).isEqualTo("not-opened");
    MeetingOnBoard begun = noon(asOf("13:31"));
    assertThat(begun.status()).isEqualTo("open");
    assertThat(begun.item()).isEqualTo("pace");
    assertThat(begun.chair()).isNull();
    assertThat(begun.durationSeconds()).isEqualTo(60);
    MeetingOnBoard later = noon(asOf("13:43"));
    assertThat(later.item()).isEqualTo("funnel");
    assertThat(later.itemSince()).isEqualTo(at(FRIDAY, "13:33"));
    assertThat(later.agenda().get(1).seconds()).isEqualTo(600);
  }

  @Test
  void the_figures_of_the_opening_stay_and_what_is_corrected_later_is_their_difference() {
    noon(1, OPENED.plusSeconds(1), opened(Meeting.NOON, OPENED));
    assertThat(noon(board()).figures()).isEqualTo(new Figures(2, 2, 1, 50, 0, 0, 0));
    assertThat(noon(board()).since()).isEqualTo(Figures.NONE);

    give("c2", 2, at(FRIDAY, "13:40"), corrected("c2", "li", "10:02", 35));
    give("c3", 1, at(FRIDAY, "13:41"), call("c3", "zhang", "13:29", 60));
    give("c4", 1, at(FRIDAY, "13:45"), call("c4", "zhang", "13:44", 60));
    MeetingOnBoard noon = noon(board());

    assertThat(noon.figures()).isEqualTo(new Figures(2, 2, 1, 50, 0, 0, 0));
    assertThat(noon.since()).isEqualTo(new Figures(1, 1, 2, 85, 0, 0, 0));
    assertThat(noon.corrections())
        .containsExactlyInAnyOrder(
            new MeetingOnBoard.Correction(story.id("li"), new Figures(0, 0, 1, 25, 0, 0, 0)),
            new MeetingOnBoard.Correction(story.id("zhang"), new Figures(1, 1, 1, 60, 0, 0, 0)));
    assertThat(board(story.id("east"), FRIDAY, OPENED).totals().figures())
        .isEqualTo(noon.figures());
    assertThat(noon(asOf("13:40")).since()).isEqualTo(new Figures(0, 0, 1, 25, 0, 0, 0));
  }

  @Test
  void a_call_that_came_before_the_opening_but_was_heard_of_after_it_is_frozen_with_the_others() {
    noon(1, OPENED, opened(Meeting.NOON, OPENED));
    give("c5", 1, OPENED.minusMillis(1), call("c5", "zhang", "13:20", 60));

    assertThat(noon(board()).figures().dials()).isEqualTo(3);
    assertThat(noon(board()).since()).isEqualTo(Figures.NONE);
  }

  @Test
  void a_morning_meeting_looks_at_the_figures_of_the_day_before() {
    Instant next = at(FRIDAY.plusDays(3), "09:00");
    give(
        "morning",
        1,
        next,
        new MeetingOpened(
            east, FRIDAY.plusDays(3), Meeting.MORNING, "wu", next, next, "wu", AGENDA));
    give("c2", 2, next.plusSeconds(60), corrected("c2", "li", "10:02", 35));

    MeetingOnBoard morning = live(story.id("east"), FRIDAY.plusDays(3)).meetings().getFirst();
    assertThat(morning.figures().effectiveCalls()).isEqualTo(1);
    assertThat(morning.since().effectiveCalls()).isEqualTo(1);
  }

  @Test
  void who_had_no_call_sheet_in_when_the_evening_meeting_opened_is_known_for_ever() {
    Instant half = at(FRIDAY, "17:30");
    give("sheet-zhang", 1, half.minusSeconds(60), sheet("zhang", half.minusSeconds(60)));
    give("sheet-li", 1, half.minusSeconds(50), sheet("li", half.minusSeconds(50)));
    give(
        "sheet-li",
        2,
        half.minusSeconds(40),
        new CallSheetReturned(
            new AgentId(story.id("li")), FRIDAY, "Please add notes", "wu", half.minusSeconds(40)));
    give("evening", 1, half, opened(Meeting.EVENING, half));
    give("sheet-li", 3, half.plusSeconds(300), sheet("li", half.plusSeconds(300)));

    assertThat(board().meetings().getLast().withoutCallSheet())
        .containsExactly(new Board.Named(story.id("li"), "Agent li"));
    assertThat(noon(board()).withoutCallSheet()).isEmpty();
  }

  private Board board() {
    return live(story.id("east"), FRIDAY);
  }

  private Board asOf(String time) {
    return board(story.id("east"), FRIDAY, at(FRIDAY, time));
  }

  private static MeetingOnBoard noon(Board board) {
    return board.meetings().get(1);
  }

  private void noon(int version, Instant recordedAt, Event event) {
    give("noon", version, recordedAt, event);
  }

  private void give(String stream, int version, Instant recordedAt, Event event) {
    feed.give(List.of(new Told(story.stream(stream), version, event, recordedAt)));
  }

  private MeetingOpened opened(Meeting meeting, Instant at) {
    return new MeetingOpened(east, FRIDAY, meeting, "meeting-metrics", at, at, null, AGENDA);
  }

  private AgendaMoved moved(String item, String time) {
    return new AgendaMoved(east, FRIDAY, Meeting.NOON, item, story.id("wu"), at(FRIDAY, time));
  }

  private MeetingTakenOver taken(String chair, String time) {
    return new MeetingTakenOver(east, FRIDAY, Meeting.NOON, chair, at(FRIDAY, time));
  }

  private MeetingClosed closed(String time) {
    return new MeetingClosed(east, FRIDAY, Meeting.NOON, story.id("wu"), at(FRIDAY, time));
  }

  private CallSheetSubmitted sheet(String agent, Instant at) {
    return new CallSheetSubmitted(new AgentId(story.id(agent)), FRIDAY, 1, at(FRIDAY, "17:30"), at);
  }

  private Event call(String call, String agent, String time, int talkSeconds) {
    return Calls.logged(
        story.id(call),
        Calls.details(story.id(agent), at(FRIDAY, time), talkSeconds, Disposition.CALLBACK, false));
  }

  private Event corrected(String call, String agent, String time, int talkSeconds) {
    return Calls.corrected(
        story.id(call),
        Calls.details(story.id(agent), at(FRIDAY, time), talkSeconds, Disposition.CALLBACK, false));
  }
}
