package telesales.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import telesales.contracts.meetings.CalendarEvent;
import telesales.contracts.meetings.CalendarEvent.CalendarSet;
import telesales.contracts.meetings.CalendarEvent.SpecialDaySet;
import telesales.contracts.meetings.CalendarEvent.SpecialDayWithdrawn;
import telesales.contracts.meetings.Scope;
import telesales.contracts.meetings.Scope.Level;
import telesales.contracts.meetings.WorkHours;
import telesales.figures.WorkCalendar;
import telesales.projection.board.Board;

@QuarkusTest
class CalendarsOnBoardsTest extends ProjectionTest {
  private static final WorkHours USUAL = WorkCalendar.USUAL.hours();
  private static final WorkHours LATE =
      new WorkHours(
          LocalTime.of(10, 0),
          LocalTime.of(12, 0),
          LocalTime.of(14, 0),
          LocalTime.of(20, 0),
          LocalTime.of(10, 0),
          LocalTime.of(14, 0),
          LocalTime.of(20, 0));

  private final Scope team = new Scope(Level.TEAM, story.id("east"));
  private final Scope department = new Scope(Level.DEPARTMENT, story.id("sales"));
  private Instant recordedAt = at(FRIDAY.minusDays(2), "09:00");
  private int version;

  @BeforeEach
  void a_team() {
    story.team("east").team("west").member("zhang", "east", FRIDAY.minusDays(9));
    List<Told> events = story.inOrder(recordedAt);
    feed.give(events);
    recordedAt = recordedAt.plusSeconds(events.size());
  }

  @Test
  void a_team_works_as_usual_until_something_is_said() {
    assertThat(calendar("east", FRIDAY)).isEqualTo(new Board.Calendar(true, null, USUAL));
    assertThat(calendar("east", FRIDAY.plusDays(1)).working()).isFalse();
  }

  @Test
  void the_pace_runs_with_the_teams_own_hours_from_their_first_day_on() {
    say(new CalendarSet(team, LATE, List.of(1, 2, 3, 4, 5), FRIDAY, "root"));

    assertThat(calendar("east", FRIDAY).hours()).isEqualTo(LATE);
    assertThat(calendar("east", FRIDAY.minusDays(1)).hours()).isEqualTo(USUAL);
    assertThat(calendar("west", FRIDAY).hours()).isEqualTo(USUAL);
    assertThat(live(story.id("east"), FRIDAY).callSheets().dueAt()).isEqualTo(at(FRIDAY, "20:00"));
    assertThat(live(story.id("west"), FRIDAY).callSheets().dueAt()).isEqualTo(at(FRIDAY, "17:30"));
    assertThat(pace("east", FRIDAY, at(FRIDAY, "15:00"))).isEqualTo(3 / 8.0, within(0.0001));
    assertThat(pace("west", FRIDAY, at(FRIDAY, "15:00"))).isEqualTo(4.5 / 7, within(0.0001));
  }

  @Test
  void a_departments_holiday_is_on_the_boards_of_its_teams_and_gone_when_withdrawn() {
    say(new CalendarSet(team, LATE, List.of(1, 2, 3, 4, 5), FRIDAY, "root"));
    say(new SpecialDaySet(department, FRIDAY, false, "司庆", null, "root"));

    assertThat(calendar("east", FRIDAY)).isEqualTo(new Board.Calendar(false, "司庆", LATE));
    assertThat(calendar("west", FRIDAY)).isEqualTo(new Board.Calendar(false, "司庆", USUAL));
    assertThat(calendar("west", FRIDAY.minusDays(1)).working()).isTrue();

    say(new SpecialDayWithdrawn(department, FRIDAY, "root"));
    assertThat(calendar("west", FRIDAY)).isEqualTo(new Board.Calendar(true, null, USUAL));
  }

  @Test
  void as_of_an_instant_a_board_shows_the_calendar_that_was_known_then() {
    Instant before = recordedAt;
    say(new CalendarSet(team, LATE, List.of(1, 2, 3, 4, 5), FRIDAY, "root"));
    Instant late = recordedAt;
    say(new SpecialDaySet(team, FRIDAY, true, "公司大会", LocalTime.of(11, 0), "root"));

    assertThat(board(story.id("east"), FRIDAY, before.minusSeconds(1)).calendar().hours())
        .isEqualTo(USUAL);
    assertThat(board(story.id("east"), FRIDAY, late.minusSeconds(1)).calendar().hours())
        .isEqualTo(LATE);
    assertThat(calendar("east", FRIDAY))
        .isEqualTo(new Board.Calendar(true, "公司大会", LATE.withMorningMeeting(LocalTime.of(11, 0))));
  }

  private void say(CalendarEvent event) {
    version++;
    feed.give(List.of(new Told(story.stream("calendar"), version, event, recordedAt)));
    recordedAt = recordedAt.plusSeconds(10);
  }

  private Board.Calendar calendar(String team, LocalDate day) {
    return live(story.id(team), day).calendar();
  }

  private double pace(String team, LocalDate day, Instant asOf) {
    return board(story.id(team), day, asOf).pace().expectedShare();
  }
}
