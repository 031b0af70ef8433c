package telesales.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import telesales.contracts.ObjectionAnswerId;
import telesales.contracts.TeamId;
import telesales.contracts.calls.Disposition;
import telesales.contracts.calls.Objection;
import telesales.contracts.meetings.ObjectionAnswerEvent;
import telesales.contracts.meetings.ObjectionAnswerEvent.ObjectionAnswerRemoved;
import telesales.contracts.meetings.ObjectionAnswerEvent.ObjectionAnswerWorked;
import telesales.contracts.meetings.ObjectionAnswerEvent.ObjectionAnswerWritten;
import telesales.projection.briefing.HeardObjection;

@QuarkusTest
class ObjectionsOnBoardsTest extends ProjectionTest {
  private final TeamId east = new TeamId(story.id("east"));
  private Instant recordedAt = at(FRIDAY, "15:00");
  private int calls;

  @BeforeEach
  void two_teams() {
    story.team("east").team("west");
    story.member("zhang", "east", FRIDAY.minusDays(9)).member("li", "west", FRIDAY.minusDays(9));
    hears("zhang", Objection.NO_TIME);
    hears("zhang", Objection.COMPETITOR);
    hears("zhang", Objection.COMPETITOR);
    hears("zhang", null);
    hears("li", Objection.NO_TIME);
    List<Told> events = story.inOrder(at(FRIDAY, "09:00"));
    feed.give(events);
  }

  @Test
  void the_days_board_says_what_was_heard_most_with_the_answer_that_worked_for_most() {
    String good = story.id("good");
    String better = story.id("better");
    say(good, 1, written(good, "对手没有售后"));
    say(better, 1, written(better, "请客户比总价"));
    say(better, 2, new ObjectionAnswerWorked(new ObjectionAnswerId(better), "a", recordedAt));
    Instant before = recordedAt;
    say(better, 3, new ObjectionAnswerRemoved(new ObjectionAnswerId(better), "m", recordedAt));

    assertThat(heard(before.minusSeconds(1)))
        .extracting(HeardObjection::kind, HeardObjection::calls)
        .containsExactly(tuple("competitor", 2L), tuple("no-time", 1L));
    assertThat(heard(before.minusSeconds(1)).getFirst())
        .extracting(HeardObjection::answer, HeardObjection::workedFor)
        .containsExactly("请客户比总价", 2L);
    assertThat(heard(null).getFirst().answer()).isEqualTo("对手没有售后");
  }

  @Test
  void what_was_heard_is_opened_down_to_its_calls() {
    String calls = "/api/boards/" + east + "/noon/calls?date=" + FRIDAY + "&figure=dials";

    director()
        .get(calls + "&objection=competitor")
        .then()
        .statusCode(200)
        .body("total", equalTo(2))
        .body("calls.callId", contains(story.id("call-2"), story.id("call-3")));
    director().get(calls).then().body("total", equalTo(4));
    director()
        .get(calls + "&objection=weather")
        .then()
        .statusCode(400)
        .body("errors.field", contains("objection"));
  }

  @Test
  void the_whole_company_looks_in_the_book_by_kind_and_words() {
    String id = story.id("o");
    String unique = "秘诀" + id;
    say(id, 1, written(id, unique));
    String path = "/api/briefings/" + story.id("west") + "/objections";

    as(story.id("li"), "agent", story.id("west"))
        .queryParam("words", unique.toUpperCase(java.util.Locale.ROOT))
        .get(path)
        .then()
        .statusCode(200)
        .body("answers.id", contains(id))
        .body("answers[0].byName", equalTo("Agent zhang"))
        .body("answers[0].removable", equalTo(false));
    as(story.id("zhang"), "agent", east.value())
        .queryParam("words", unique)
        .get("/api/briefings/" + east + "/objections?kind=competitor")
        .then()
        .body("answers[0].removable", equalTo(true));
    director()
        .queryParam("words", unique)
        .queryParam("kind", "price")
        .get(path)
        .then()
        .body("answers", equalTo(List.of()));
    director()
        .queryParam("kind", "weather")
        .get(path)
        .then()
        .statusCode(400)
        .body("errors.field", contains("kind"));
    director()
        .queryParam("words", " ")
        .get(path)
        .then()
        .statusCode(400)
        .body("errors.field", contains("words"));
    as("zhao", "agent", east.value()).get(path).then().statusCode(403);
  }

  private void hears(String agent, @Nullable Objection objection) {
    var details =
        Calls.details(
            story.id(agent),
            at(FRIDAY, "10:00").plusSeconds(60L * calls++),
            40,
            Disposition.NOT_INTERESTED,
            false);
    String call = story.id("call-" + calls);
    story.tell("call-" + calls, Calls.logged(call, Calls.objecting(details, objection)));
  }

  private void say(String id, int version, ObjectionAnswerEvent event) {
    feed.give(List.of(new Told(story.stream("objection-" + id), version, event, recordedAt)));
    recordedAt = recordedAt.plusSeconds(10);
  }

  private ObjectionAnswerWritten written(String id, String words) {
    return new ObjectionAnswerWritten(
        new ObjectionAnswerId(id),
        Objection.COMPETITOR,
        "已经在用别家",
        words,
        east,
        story.id("zhang"),
        recordedAt);
  }

  private List<HeardObjection> heard(@Nullable Instant asOf) {
    return board(east.value(), FRIDAY, asOf).briefing().objections();
  }
}
