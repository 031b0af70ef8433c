package telesales.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import telesales.contracts.AnnouncementId;
import telesales.contracts.meetings.AnnouncementEvent;
import telesales.contracts.meetings.AnnouncementEvent.AnnouncementMade;
import telesales.contracts.meetings.AnnouncementEvent.AnnouncementWithdrawn;
import telesales.contracts.meetings.Scope;
import telesales.contracts.meetings.Scope.Level;
import telesales.projection.briefing.Announcement;

@QuarkusTest
class AnnouncementsOnBoardsTest extends ProjectionTest {
  private final Scope east = new Scope(Level.TEAM, story.id("east"));
  private final Scope sales = new Scope(Level.DEPARTMENT, story.id("sales"));
  private Instant recordedAt = at(FRIDAY.minusDays(2), "09:00");

  @BeforeEach
  void two_teams() {
    story.team("east").team("west").member("zhang", "east", FRIDAY.minusDays(9));
    List<Told> events = story.inOrder(recordedAt);
    feed.give(events);
    recordedAt = recordedAt.plusSeconds(events.size());
  }

  @Test
  void a_board_tells_what_holds_on_its_day_for_its_team_the_widest_first() {
    say("a-1", 1, made("a-1", east, FRIDAY, FRIDAY));
    say("a-2", 1, made("a-2", sales, FRIDAY.minusDays(1), FRIDAY.plusDays(1)));

    assertThat(told("east", FRIDAY, null)).containsExactly("a-2", "a-1");
    assertThat(told("west", FRIDAY, null)).containsExactly("a-2");
    assertThat(told("east", FRIDAY.plusDays(1), null)).containsExactly("a-2");
    assertThat(told("east", FRIDAY.plusDays(2), null)).isEmpty();
    assertThat(told("east", FRIDAY.minusDays(2), null)).isEmpty();
  }

  @Test
  void what_was_withdrawn_is_told_no_longer_but_on_boards_of_instants_before() {
    say("a-1", 1, made("a-1", east, FRIDAY, FRIDAY));
    Instant made = recordedAt;
    say("a-1", 2, new AnnouncementWithdrawn(id("a-1"), "root"));

    assertThat(told("east", FRIDAY, null)).isEmpty();
    assertThat(told("east", FRIDAY, made.minusSeconds(1))).containsExactly("a-1");
    assertThat(told("east", FRIDAY, made.minusSeconds(11))).isEmpty();
  }

  @Test
  void the_list_has_what_holds_or_begins_later_for_whoever_belongs_to_the_team() {
    say("a-1", 1, made("a-1", east, FRIDAY, FRIDAY));
    say("a-2", 1, made("a-2", east, FRIDAY.plusDays(3), FRIDAY.plusDays(9)));
    String path = "/api/briefings/" + story.id("east") + "/announcements?date=" + FRIDAY;

    as(story.id("zhang"), "agent", story.id("east"))
        .get(path)
        .then()
        .statusCode(200)
        .body("announcements.id", contains(story.id("a-2"), story.id("a-1")))
        .body("announcements[1].level", equalTo("team"))
        .body("announcements[1].title", equalTo("新价格"))
        .body("announcements[1].until", equalTo(FRIDAY.toString()));
    director()
        .get(path.replace(FRIDAY.toString(), FRIDAY.plusDays(10).toString()))
        .then()
        .body("announcements", empty());
    as("zhao", "agent", story.id("west")).get(path).then().statusCode(403);
    director().get("/api/briefings/nobody/announcements").then().statusCode(404);
    director()
        .get(path.replace(FRIDAY.toString(), "friday"))
        .then()
        .statusCode(400)
        .body("errors.field", contains("date"));
  }

  @Test
  void boards_have_announcements_beside_their_figures() {
    say("a-1", 1, made("a-1", east, FRIDAY, FRIDAY));

    as(story.id("zhang"), "agent", story.id("east"))
        .get("/api/boards/" + story.id("east") + "/morning?date=" + FRIDAY)
        .then()
        .statusCode(200)
        .body("announcements.words", contains("从今天起"));
  }

  private void say(String stream, int version, AnnouncementEvent event) {
    feed.give(List.of(new Told(story.stream(stream), version, event, recordedAt)));
    recordedAt = recordedAt.plusSeconds(10);
  }

  private AnnouncementMade made(String id, Scope scope, LocalDate from, LocalDate until) {
    return new AnnouncementMade(id(id), scope, "新价格", "从今天起", from, until, "manager-1");
  }

  private AnnouncementId id(String name) {
    return new AnnouncementId(story.id(name));
  }

  private List<String> told(String team, LocalDate day, @Nullable Instant asOf) {
    return board(story.id(team), day, asOf).briefing().announcements().stream()
        .map(Announcement::id)
        .map(id -> id.substring(story.id("").length()))
        .toList();
  }
}
