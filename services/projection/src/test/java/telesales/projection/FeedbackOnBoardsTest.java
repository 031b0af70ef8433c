package telesales.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
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
import telesales.contracts.FeedbackId;
import telesales.contracts.TeamId;
import telesales.contracts.meetings.FeedbackEvent;
import telesales.contracts.meetings.FeedbackEvent.FeedbackAnswered;
import telesales.contracts.meetings.FeedbackEvent.FeedbackGiven;
import telesales.contracts.meetings.FeedbackEvent.FeedbackPassedOn;
import telesales.contracts.meetings.FeedbackKind;
import telesales.projection.briefing.Feedback;

@QuarkusTest
class FeedbackOnBoardsTest extends ProjectionTest {
  private final TeamId east = new TeamId(story.id("east"));
  private Instant recordedAt = at(FRIDAY, "15:00");
  private int version;

  @BeforeEach
  void two_teams() {
    story.team("east").team("west").member("zhang", "east", FRIDAY.minusDays(9));
    List<Told> events = story.inOrder(at(FRIDAY.minusDays(9), "09:00"));
    feed.give(events);
  }

  @Test
  void the_days_board_has_what_the_team_said_with_names_the_last_first() {
    say(given("f-1", FRIDAY, story.id("zhang")));
    say(given("f-2", FRIDAY, "manager-7"));

    assertThat(said("east", FRIDAY, null))
        .extracting(Feedback::id, Feedback::byName)
        .containsExactly(tuple("f-2", "manager-7"), tuple("f-1", "Agent zhang"));
    assertThat(said("west", FRIDAY, null)).isEmpty();
    assertThat(said("east", FRIDAY.minusDays(1), null)).isEmpty();
  }

  @Test
  void as_of_an_instant_it_is_answered_and_passed_on_or_not_yet() {
    say(given("f-1", FRIDAY, story.id("zhang")));
    Instant given = recordedAt;
    say(new FeedbackAnswered(new FeedbackId("f-1"), east, FRIDAY, "已上报", "m", recordedAt));
    Instant answered = recordedAt;
    say(new FeedbackPassedOn(new FeedbackId("f-1"), east, FRIDAY, "m", recordedAt));

    assertThat(said("east", FRIDAY, given.minusSeconds(11))).isEmpty();
    assertThat(said("east", FRIDAY, given.minusSeconds(1)).getFirst().answer()).isNull();
    assertThat(said("east", FRIDAY, answered.minusSeconds(1)).getFirst())
        .extracting(Feedback::answer, Feedback::answeredByName, Feedback::passedOn)
        .containsExactly("已上报", "m", false);
    assertThat(said("east", FRIDAY, null).getFirst().passedOn()).isTrue();
  }

  @Test
  void the_list_has_a_month_for_whoever_belongs_to_the_team() {
    say(given("f-1", LocalDate.of(2026, 2, 28), story.id("zhang")));
    say(given("f-2", LocalDate.of(2026, 3, 1), story.id("zhang")));
    say(given("f-3", LocalDate.of(2026, 3, 31), story.id("zhang")));
    String path = "/api/briefings/" + east + "/feedback?month=2026-";

    as(story.id("zhang"), "agent", east.value())
        .get(path + "03")
        .then()
        .statusCode(200)
        .body("month", equalTo("2026-03"))
        .body("feedback.id", contains("f-3", "f-2"))
        .body("feedback[0].kind", equalTo("price"))
        .body("feedback[0].byName", equalTo("Agent zhang"));
    director().get(path + "04").then().body("feedback", empty());
    as("zhao", "agent", story.id("west")).get(path + "03").then().statusCode(403);
    director().get(path + "13").then().statusCode(400).body("errors.field", contains("month"));
  }

  private void say(FeedbackEvent event) {
    version++;
    feed.give(List.of(new Told(story.stream("feedback"), version, event, recordedAt)));
    recordedAt = recordedAt.plusSeconds(10);
  }

  private FeedbackGiven given(String id, LocalDate day, String by) {
    return new FeedbackGiven(
        new FeedbackId(id), east, day, FeedbackKind.PRICE, "太贵", by, recordedAt);
  }

  private List<Feedback> said(String team, LocalDate day, @Nullable Instant asOf) {
    return board(story.id(team), day, asOf).briefing().feedback();
  }
}
