package telesales.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import telesales.contracts.AgentId;
import telesales.contracts.CallId;
import telesales.contracts.calls.Amendment;
import telesales.contracts.calls.CallDetails;
import telesales.contracts.calls.CallEvent.CallAmended;
import telesales.contracts.calls.CallSheetEvent.CallSheetAccepted;
import telesales.contracts.calls.CallSheetEvent.CallSheetReturned;
import telesales.contracts.calls.CallSheetEvent.CallSheetSubmitted;
import telesales.contracts.calls.Disposition;
import telesales.projection.board.Board;
import telesales.projection.board.CallSheets;
import telesales.projection.board.CallSheets.OfAgent;

@QuarkusTest
class CallSheetsOnBoardsTest extends ProjectionTest {
  private static final Instant DUE = at(FRIDAY, "17:30");
  private static final Instant RECORDED = at(FRIDAY, "17:00");

  @BeforeEach
  void a_team_of_three_of_whom_two_call() {
    story.team("east");
    for (String agent : List.of("li", "wang", "idle")) {
      story.member(agent, "east", FRIDAY.minusDays(30));
    }
    for (String agent : List.of("li", "wang")) {
      story.tell("call-" + agent, Calls.logged(story.id("call-" + agent), details(agent, false)));
    }
  }

  @Test
  void who_called_and_handed_nothing_in_is_missing_once_it_is_due() {
    feed.give(story.inOrder(RECORDED));

    CallSheets sheets = sheets();
    assertThat(sheets.total()).isEqualTo(2);
    assertThat(sheets.missing()).isEqualTo(2);
    assertThat(sheets.submitted()).isZero();
    assertThat(sheets.agents()).extracting(OfAgent::status).containsOnly("none");
    assertThat(sheetsAsOf(RECORDED.plusSeconds(60)).missing()).isZero();
  }

  @Test
  void a_sheet_is_handed_in_returned_late_again_and_accepted_and_each_instant_is_remembered() {
    submitted("li", DUE.minusSeconds(60));
    submitted("wang", DUE.plusSeconds(60));
    story.tell("sheet-li", new CallSheetReturned(agent("li"), FRIDAY, "notes", "boss", DUE));
    submitted("li", DUE.plusSeconds(900));
    story.tell("sheet-li", new CallSheetAccepted(agent("li"), FRIDAY, "boss", DUE));
    List<Told> told = story.inOrder(RECORDED);
    feed.give(told);

    CallSheets sheets = sheets();
    assertThat(sheets.agents())
        .extracting(OfAgent::agent, OfAgent::status, OfAgent::late)
        .containsExactlyInAnyOrder(
            tuple(story.id("li"), "accepted", false), tuple(story.id("wang"), "submitted", true));
    assertThat(sheets.accepted()).isEqualTo(1);
    assertThat(sheets.submitted()).isEqualTo(1);
    assertThat(sheets.late()).isEqualTo(1);
    assertThat(sheets.missing()).isZero();
    Instant returned =
        told.stream()
            .filter(each -> each.event() instanceof CallSheetReturned)
            .findFirst()
            .orElseThrow()
            .recordedAt();
    assertThat(sheetsAsOf(returned).returned()).isEqualTo(1);
    assertThat(sheetsAsOf(returned.minusMillis(1)).returned()).isZero();
  }

  @Test
  void the_same_events_again_change_nothing() {
    submitted("li", DUE);
    List<Told> told = story.inOrder(RECORDED);
    feed.anotherPartition();
    feed.give(told);
    feed.rewind();

    assertThat(feed.give(told)).isZero();
    assertThat(sheets().submitted()).isEqualTo(1);
  }

  @Test
  void an_agent_sees_the_own_sheet_and_of_the_others_how_many() {
    submitted("li", DUE);
    feed.give(story.inOrder(RECORDED));
    String path = "/api/boards/" + story.id("east") + "/evening?date=" + FRIDAY;

    as(story.id("li"), "agent", story.id("east"))
        .get(path)
        .then()
        .statusCode(200)
        .body("callSheets.total", equalTo(2))
        .body("callSheets.agents", hasSize(1))
        .body("callSheets.agents[0].status", equalTo("submitted"));
    as(story.id("idle"), "agent", story.id("east"))
        .get(path)
        .then()
        .body("callSheets.agents", empty());
  }

  @Test
  void what_the_agent_adds_to_a_call_counts_on_the_board() {
    story.tell(
        "call-li",
        new CallAmended(
            new CallId(story.id("call-li")),
            new Amendment(null, true, null, null, null, null),
            details("li", true),
            story.id("li")));
    feed.give(story.inOrder(RECORDED));

    assertThat(live(story.id("east"), FRIDAY).totals().figures().wechatAdds()).isEqualTo(1);
  }

  private CallDetails details(String agent, boolean wechat) {
    return Calls.details(story.id(agent), at(FRIDAY, "10:00"), 60, Disposition.INTERESTED, wechat);
  }

  private void submitted(String agent, Instant at) {
    story.tell("sheet-" + agent, new CallSheetSubmitted(agent(agent), FRIDAY, 1, DUE, at));
  }

  private AgentId agent(String name) {
    return new AgentId(story.id(name));
  }

  private CallSheets sheets() {
    return live(story.id("east"), FRIDAY).callSheets();
  }

  private CallSheets sheetsAsOf(Instant instant) {
    Board board = board(story.id("east"), FRIDAY, instant);
    return board.callSheets();
  }
}
