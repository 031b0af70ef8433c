package telesales.projection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import telesales.contracts.AgentId;
import telesales.contracts.DepartmentId;
import telesales.contracts.Event;
import telesales.contracts.ManagerId;
import telesales.contracts.TeamId;
import telesales.contracts.calls.Disposition;
import telesales.contracts.floor.FloorEvent.AgentJoinedTeam;
import telesales.contracts.floor.FloorEvent.ManagerAppointed;
import telesales.contracts.floor.FloorEvent.TeamDissolved;
import telesales.contracts.floor.FloorEvent.TeamNamed;
import telesales.contracts.floor.FloorEvent.TeamTimeZoneSet;
import telesales.contracts.floor.FloorEvent.TimeZoneSet;
import telesales.contracts.meetings.Meeting;
import telesales.contracts.meetings.MeetingsEvent.MeetingClosed;
import telesales.contracts.meetings.MeetingsEvent.MeetingOpened;
import telesales.contracts.meetings.MeetingsEvent.TargetSet;
import telesales.contracts.meetings.Metric;
import telesales.contracts.meetings.Period;
import telesales.contracts.meetings.Scope;
import telesales.contracts.meetings.Scope.Level;
import telesales.projection.board.Board;

@QuarkusTest
class FloorOnBoardsTest extends ProjectionTest {
  private static final Instant TEN = at(FRIDAY, "10:00");

  private Instant recordedAt = Instant.parse("2026-03-25T01:00:00Z");

  @Test
  void an_agent_without_a_team_is_unassigned_until_the_floor_says_so() {
    tellAll(story.tell("c", call("c", "new", 40, Disposition.CALLBACK)));
    assertThat(agents(live(Board.UNASSIGNED, FRIDAY))).contains(story.id("new"));

    Story floor = new Story(story.id("later"));
    floor.tell("floor", new TeamNamed(team("east"), new DepartmentId(story.id("d")), "East"));
    floor.tell("floor", new AgentJoinedTeam(new AgentId(story.id("new")), team("east"), FRIDAY));
    tellAll(floor);

    assertThat(agents(live(Board.UNASSIGNED, FRIDAY))).doesNotContain(story.id("new"));
    Board board = live(story.id("east"), FRIDAY);
    assertThat(agents(board)).containsExactly(story.id("new"));
    assertThat(board.totals().figures().effectiveCalls()).isEqualTo(1);
    assertThat(board.agents().getFirst().name()).isEqualTo(story.id("new"));
  }

  @Test
  void who_changes_the_team_leaves_the_days_before_with_the_old_one() {
    story.team("east").team("west").member("zhang", "east", FRIDAY.minusDays(9));
    story.tell("c1", call("c1", "zhang", 40, Disposition.CALLBACK));
    story.member("zhang", "west", FRIDAY.plusDays(1));
    tellAll(story);

    assertThat(agents(live(story.id("east"), FRIDAY))).containsExactly(story.id("zhang"));
    assertThat(agents(live(story.id("west"), FRIDAY))).isEmpty();
    assertThat(agents(live(story.id("east"), FRIDAY.plusDays(1)))).isEmpty();
    Board after = live(story.id("west"), FRIDAY.plusDays(1));
    assertThat(agents(after)).containsExactly(story.id("zhang"));
    assertThat(after.agents().getFirst().name()).isEqualTo("Agent zhang");
    assertThat(after.monthToDate().dials()).isZero();
  }

  @Test
  void a_team_is_shown_by_the_name_it_had_and_even_after_it_was_dissolved() {
    story.team("east");
    Instant named = recordedAt.plusSeconds(10);
    tellAll(story);
    recordedAt = named.plusSeconds(10);
    Story later = new Story(story.id("later"));
    later.tell("floor", new TeamDissolved(team("other")));
    later.tell("floor", new TeamDissolved(team("other")));
    later.tell("floor", new TeamNamed(team("east"), new DepartmentId(story.id("sales")), "New"));
    later.tell("floor", new TeamDissolved(team("east")));
    tellAll(later);

    assertThat(live(story.id("east"), FRIDAY).team().name()).isEqualTo("New");
    assertThat(board(story.id("east"), FRIDAY, named).team().name()).isEqualTo("Team east");
    assertThat(director().get("/api/boards").jsonPath().getList("teams.id"))
        .doesNotContain(story.id("east"));
  }

  @Test
  void days_are_counted_anew_when_the_floor_moves_to_another_zone() {
    story.team("east").member("zhang", "east", FRIDAY.minusDays(9));
    Instant late = at(FRIDAY, "23:30");
    story.tell(
        "the-call",
        Calls.logged(
            story.id("c"),
            Calls.details(story.id("zhang"), late, 40, Disposition.CALLBACK, false)));
    story.tell(
        "the-call",
        Calls.corrected(
            story.id("c"),
            Calls.details(story.id("zhang"), late, 50, Disposition.CALLBACK, false)));
    Instant beforeCorrection = recordedAt.plusSeconds(4);
    tellAll(story);
    assertThat(live(story.id("east"), FRIDAY).totals().figures().dials()).isEqualTo(1);

    try {
      setZone("tokyo", "Asia/Tokyo");
      assertThat(live(story.id("east"), FRIDAY).totals().figures().dials()).isZero();
      Board next = live(story.id("east"), FRIDAY.plusDays(1));
      assertThat(next.timezone()).isEqualTo("Asia/Tokyo");
      assertThat(next.totals().figures().talkSeconds()).isEqualTo(50);
      assertThat(next.hours().getFirst()).isEqualTo(new Board.Hour(0, 1, 1, 0));
      assertThat(
              board(story.id("east"), FRIDAY.plusDays(1), beforeCorrection)
                  .totals()
                  .figures()
                  .talkSeconds())
          .isEqualTo(40);
    } finally {
      setZone("shanghai", "Asia/Shanghai");
    }
    assertThat(live(story.id("east"), FRIDAY).totals().figures().dials()).isEqualTo(1);
  }

  @Test
  void a_team_elsewhere_has_its_own_days_also_those_gone_by() {
    story.team("east").member("zhang", "east", FRIDAY.minusDays(9));
    story.team("far").member("li", "far", FRIDAY.minusDays(9));
    Instant late = at(FRIDAY.plusDays(1), "00:30");
    story.tell("c1", callAt("c1", "zhang", late));
    story.tell("c2", callAt("c2", "li", late));
    tellAll(story);
    assertThat(dials("far", FRIDAY.plusDays(1))).isEqualTo(1);

    tellAll(
        new Story(story.id("moves"))
            .tell("zone", new TeamTimeZoneSet(team("far"), ZoneId.of("Europe/London"))));
    Board far = live(story.id("far"), FRIDAY);
    assertThat(far.timezone()).isEqualTo("Europe/London");
    assertThat(far.totals().figures().dials()).isEqualTo(1);
    assertThat(dials("far", FRIDAY.plusDays(1))).isZero();
    assertThat(dials("east", FRIDAY.plusDays(1))).isEqualTo(1);
    assertThat(live(story.id("east"), FRIDAY).timezone()).isEqualTo("Asia/Shanghai");

    tellAll(new Story(story.id("back")).tell("zone", new TeamTimeZoneSet(team("far"), null)));
    assertThat(dials("far", FRIDAY.plusDays(1))).isEqualTo(1);
  }

  @Test
  void calls_of_who_moves_to_a_team_elsewhere_are_of_its_days_from_then_on() {
    story.team("east").team("far");
    story.tell("zone", new TeamTimeZoneSet(team("far"), ZoneId.of("Europe/London")));
    story.member("zhang", "east", FRIDAY.minusDays(9));
    Instant midnight = at(FRIDAY.plusDays(1), "00:00");
    story.tell("c1", callAt("c1", "zhang", midnight.minusSeconds(60)));
    story.tell("c2", callAt("c2", "zhang", midnight.plusSeconds(60)));
    tellAll(story);
    assertThat(dials("east", FRIDAY)).isEqualTo(1);
    assertThat(dials("east", FRIDAY.plusDays(1))).isEqualTo(1);

    // Four in the afternoon of the day before, where the new team is.
    tellAll(
        new Story(story.id("moves"))
            .tell(
                "joins",
                new AgentJoinedTeam(
                    new AgentId(story.id("zhang")), team("far"), FRIDAY.plusDays(1))));
    assertThat(dials("east", FRIDAY)).isEqualTo(2);
    assertThat(dials("far", FRIDAY.plusDays(1))).isZero();
  }

  @Test
  void the_target_that_was_set_last_for_the_narrowest_scope_is_shown() {
    story.team("east").member("li", "east", FRIDAY).member("zhang", "east", FRIDAY);
    String east = story.id("east");
    LocalDate from = FRIDAY.minusDays(3);
    target(new Scope(Level.TEAM, east), 80, from);
    target(new Scope(Level.TEAM, east), 90, from);
    target(new Scope(Level.TEAM, east), 10, FRIDAY.plusDays(1));
    target(new Scope(Level.AGENT, story.id("li")), 50, FRIDAY);
    Instant firstTarget = recordedAt.plusSeconds(6);
    tellAll(story);

    assertThat(live(east, FRIDAY).totals().targets().get("dials").target()).isEqualTo(140);
    assertThat(live(east, FRIDAY.minusDays(1)).totals().targets()).isEmpty();
    assertThat(board(east, FRIDAY, firstTarget).totals().targets().get("dials").target())
        .isEqualTo(160);
  }

  @Test
  void a_meeting_is_open_until_it_is_closed() {
    story.team("east");
    story.tell("floor", new ManagerAppointed(team("east"), new ManagerId(story.id("wu")), "Wu"));
    story.tell(
        "meeting",
        new MeetingOpened(
            team("east"),
            FRIDAY,
            Meeting.NOON,
            story.id("wu"),
            TEN,
            TEN,
            story.id("wu"),
            List.of("pace")));
    tellAll(story);
    assertThat(live(story.id("east"), FRIDAY).openMeeting())
        .isEqualTo(new Board.OpenMeeting(Meeting.NOON, TEN, "Wu"));
    assertThat(live(story.id("east"), FRIDAY.plusDays(1)).openMeeting()).isNull();

    feed.give(
        List.of(
            new Told(
                story.stream("meeting"),
                2,
                new MeetingClosed(team("east"), FRIDAY, Meeting.NOON, story.id("wu"), TEN),
                recordedAt)));
    assertThat(live(story.id("east"), FRIDAY).openMeeting()).isNull();
  }

  @Test
  void the_deal_signed_last_is_the_latest_though_its_call_began_earlier() {
    story.team("east").member("zhang", "east", FRIDAY);
    story.tell("call-1", call("call-1", "zhang", 40, Disposition.CALLBACK));
    story.tell("call-2", call("call-2", "zhang", 40, Disposition.SALE));
    tellAll(story);
    assertThat(live(story.id("east"), FRIDAY).latestDeal().callId()).isEqualTo(story.id("call-2"));

    Event sold =
        Calls.corrected(
            story.id("call-1"), Calls.details(story.id("zhang"), TEN, 90, Disposition.SALE, false));
    feed.give(List.of(new Told(story.stream("call-1"), 2, sold, recordedAt)));
    assertThat(live(story.id("east"), FRIDAY).latestDeal())
        .isEqualTo(new Board.Deal(story.id("call-1"), story.id("zhang"), "Agent zhang", TEN));
  }

  private void tellAll(Story told) {
    List<Told> events = told.inOrder(recordedAt);
    feed.give(events);
    recordedAt = recordedAt.plusSeconds(events.size());
  }

  private void setZone(String stream, String zone) {
    feed.give(
        List.of(new Told(story.stream(stream), 1, new TimeZoneSet(ZoneId.of(zone)), recordedAt)));
  }

  private void target(Scope scope, long figure, LocalDate from) {
    story.tell("targets", new TargetSet(Metric.DIALS, Period.DAY, scope, figure, from));
  }

  private Event call(String call, String agent, int talkSeconds, Disposition disposition) {
    return Calls.logged(
        story.id(call), Calls.details(story.id(agent), TEN, talkSeconds, disposition, false));
  }

  private Event callAt(String call, String agent, Instant at) {
    return Calls.logged(
        story.id(call), Calls.details(story.id(agent), at, 40, Disposition.CALLBACK, false));
  }

  private long dials(String team, LocalDate day) {
    return live(story.id(team), day).totals().figures().dials();
  }

  private static List<String> agents(Board board) {
    return board.agents().stream().map(Board.AgentRow::agent).toList();
  }

  private TeamId team(String team) {
    return new TeamId(story.id(team));
  }
}
