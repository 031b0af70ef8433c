package telesales.projection.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import telesales.contracts.AgentId;
import telesales.contracts.CallId;
import telesales.contracts.Grade;
import telesales.contracts.LeadId;
import telesales.contracts.calls.CallBreach;
import telesales.contracts.calls.Disposition;
import telesales.contracts.leads.LeadEvent.LeadBecameInterested;
import telesales.eventsourcing.store.StreamId;
import telesales.projection.Calls;
import telesales.projection.ProjectionTest;

@QuarkusTest
class BoardResourceTest extends ProjectionTest {
  private static final Instant RECORDED = Instant.parse("2026-03-25T01:00:00Z");
  private static final Instant TEN = at(FRIDAY, "10:00");

  private String east;

  @BeforeEach
  void floor() {
    east = story.id("east");
    story.team("east").member("zhang", "east", FRIDAY).member("li", "east", FRIDAY);
    for (int i = 0; i < 5; i++) {
      story.tell(
          "call-" + i,
          Calls.logged(
              story.id("call-" + i),
              Calls.details(
                  story.id(i < 3 ? "zhang" : "li"),
                  TEN.plusSeconds(i / 2),
                  29 + i,
                  Disposition.SALE,
                  true)));
    }
    feed.give(story.inOrder(RECORDED));
  }

  @Test
  void a_board_has_the_shape_that_pages_read() {
    director()
        .get(board("noon", "date=" + FRIDAY))
        .then()
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .body("team.id", equalTo(east))
        .body("team.name", equalTo("Team east"))
        .body("team.department.name", equalTo("Sales"))
        .body("meeting", equalTo("noon"))
        .body("date", equalTo(FRIDAY.toString()))
        .body("timezone", equalTo("Asia/Shanghai"))
        .body("asOf", nullValue())
        .body("updatedAt", equalTo("2026-03-25T01:00:04.000Z"))
        .body("effectiveCallRule.version", equalTo(1))
        .body("effectiveCallRule.minimumTalkSeconds", equalTo(30))
        .body("effectiveCallRule.effectiveFrom", equalTo("1970-01-01"))
        .body("pace.expectedShare", equalTo(1.0f))
        .body("totals.dials", equalTo(5))
        .body("totals.talkSeconds", equalTo(155))
        .body("totals.deals", equalTo(5))
        .body("agents.agent", contains(story.id("zhang"), story.id("li")))
        .body("agents.name", contains("Agent zhang", "Agent li"))
        .body("agents.effectiveCalls", contains(2, 2))
        .body("agents.rank", contains(1, 1))
        .body("hours.hour", hasItems(9, 17))
        .body("hours.find { it.hour == 10 }.effectiveCalls", equalTo(4))
        .body("yesterday.date", equalTo(FRIDAY.minusDays(1).toString()))
        .body("monthToDate.dials", equalTo(5))
        .body("openMeeting", nullValue())
        .body("latestDeal.name", equalTo("Agent li"))
        .body("handovers", hasSize(0));
  }

  @Test
  void calls_that_should_not_have_been_made_are_told_to_whoever_leads_the_team() {
    director().get(board("evening", "date=" + FRIDAY)).then().body("breaches", equalTo(0));
    story.tell(
        "call-x",
        Calls.logged(
            story.id("call-x"),
            Calls.inBreach(
                Calls.details(story.id("li"), TEN.plusSeconds(60), 90, Disposition.SALE, false),
                CallBreach.DO_NOT_CALL)));
    feed.give(story.inOrder(RECORDED.plusSeconds(60)));

    director().get(board("evening", "date=" + FRIDAY)).then().body("breaches", equalTo(1));
    director()
        .get(board("evening", "date=" + FRIDAY + "&asOf=" + RECORDED.plusSeconds(30)))
        .then()
        .body("breaches", equalTo(0));
    as(story.id("li"), "agent", east)
        .get(board("evening", "date=" + FRIDAY))
        .then()
        .statusCode(200)
        .body("breaches", nullValue());
    director()
        .get(calls("date=" + FRIDAY + "&figure=dials&only=breaches"))
        .then()
        .statusCode(200)
        .body("total", equalTo(1))
        .body("calls.callId", contains(story.id("call-x")))
        .body("calls.breach", contains("do-not-call"));
    director().get(calls("date=" + FRIDAY + "&figure=dials")).then().body("total", equalTo(6));
    director().get(calls("date=" + FRIDAY + "&figure=dials&only=x")).then().statusCode(400);
  }

  @Test
  void without_a_date_the_board_is_todays_in_the_floors_zone() {
    LocalDate before = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    String date = director().get(board("morning", "")).jsonPath().getString("date");

    assertThat(LocalDate.parse(date)).isBetween(before, LocalDate.now(ZoneId.of("Asia/Shanghai")));
  }

  @Test
  void calls_come_page_by_page_in_one_order_without_loss_or_repetition() {
    List<String> seen = new ArrayList<>();
    String after = "";
    do {
      var page =
          director()
              .get(calls("figure=dials&limit=2&date=" + FRIDAY + after))
              .then()
              .statusCode(200)
              .body("total", equalTo(5))
              .body("calls", hasSize(lessThan(3)))
              .extract()
              .jsonPath();
      seen.addAll(page.getList("calls.callId"));
      after = page.getString("next") == null ? "" : "&after=" + page.getString("next");
    } while (!after.isEmpty());

    assertThat(seen)
        .containsExactly(
            story.id("call-0"),
            story.id("call-1"),
            story.id("call-2"),
            story.id("call-3"),
            story.id("call-4"));
  }

  @Test
  void an_interested_lead_counts_before_its_call_is_heard_of() {
    story.tell(
        "lead",
        new LeadBecameInterested(
            new LeadId(story.id("lead")),
            Grade.B,
            new CallId(story.id("not-yet")),
            new AgentId(story.id("li")),
            TEN));
    feed.give(story.inOrder(RECORDED).stream().filter(each -> isLead(each.stream())).toList());

    director()
        .get(calls("figure=interestedLeads&date=" + FRIDAY))
        .then()
        .statusCode(200)
        .body("total", equalTo(1))
        .body("calls.callId", contains(story.id("not-yet")))
        .body("calls.agentName", contains("Agent li"))
        .body("calls.grade", contains("B"))
        .body("calls.customer", contains(nullValue()));
  }

  private boolean isLead(StreamId stream) {
    return stream.equals(story.stream("lead"));
  }

  @Test
  void a_manager_sees_the_own_team_only() {
    as("m", "manager", east).get(board("noon", "")).then().statusCode(200);
    as("m", "manager", "another").get(board("noon", "")).then().statusCode(403);
    as("m", "manager", null).get(board("noon", "")).then().statusCode(403);
    as("m", "manager", east)
        .get("/api/boards")
        .then()
        .body("teams.id", contains(east))
        .body("teams.department.name", contains("Sales"));
    director().get("/api/boards").then().body("teams.id", hasItem(east));
  }

  @Test
  void an_agent_sees_who_stands_next_to_it_and_the_own_calls() {
    String zhang = story.id("zhang");
    as(zhang, "agent", east)
        .get(board("noon", "date=" + FRIDAY))
        .then()
        .statusCode(200)
        .body("you", equalTo(zhang))
        .body("agents.agent", contains(zhang, story.id("li")))
        .body("totals.dials", equalTo(5));
    as(zhang, "agent", east)
        .get(calls("figure=dials&date=" + FRIDAY))
        .then()
        .body("total", equalTo(3))
        .body("agent", equalTo(zhang))
        .body("calls.agent", everyItem(equalTo(zhang)));
    as(zhang, "agent", east)
        .get(calls("figure=dials&agent=" + story.id("li")))
        .then()
        .statusCode(403);
    as(zhang, "agent", "another").get(board("noon", "")).then().statusCode(403);
  }

  @Test
  void nobody_else_sees_boards() {
    for (String role : List.of("bi", "dialer")) {
      as("x", role, east).get(board("noon", "")).then().statusCode(403);
      as("x", role, east).get("/api/boards").then().statusCode(403);
      as("x", role, east).get(calls("figure=dials")).then().statusCode(403);
    }
    RestAssured.given().get(board("noon", "")).then().statusCode(401);
    as("a", "admin", null).get(board("noon", "")).then().statusCode(200);
  }

  @ParameterizedTest
  @CsvSource({
    "date=tomorrow, date",
    "date=2026-02-30, date",
    "date=0000-01-01, date",
    "date=%2B99999-01-01, date",
    "date=9999-12-31, date",
    "asOf=noon, asOf",
    "asOf=2026-11-20, asOf",
    "asOf=2026-11-20T25:00:00Z, asOf",
    "asOf=%2B1000000000-12-31T23:59:59Z, asOf",
    "asOf=-1000000000-01-01T00:00:00Z, asOf",
    "asOf=%00, asOf"
  })
  void a_board_that_cannot_be_asked_for_names_the_field(String query, String field) {
    unencoded(board("noon", query))
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors.field", contains(field));
  }

  @ParameterizedTest
  @CsvSource({
    "figure=, figure",
    "figure=sales, figure",
    "limit=0&figure=dials, limit",
    "limit=1001&figure=dials, limit",
    "limit=many&figure=dials, limit",
    "limit=99999999999999999999&figure=dials, limit",
    "after=%21&figure=dials, after",
    "after=AAAA&figure=dials, after",
    "after=LTkyMjMzNzIwMzY4NTQ3NzU4MDggeA&figure=dials, after",
    "agent=a%00b&figure=dials, agent"
  })
  void calls_that_cannot_be_asked_for_name_the_field(String query, String field) {
    unencoded(calls(query)).statusCode(400).body("errors.field", contains(field));
  }

  @Test
  void everything_that_is_wrong_is_named_at_once() {
    director()
        .get(calls("date=x&asOf=y&figure=z&limit=w"))
        .then()
        .statusCode(400)
        .body("errors.field", hasItems("date", "asOf", "figure", "limit"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nowhere/noon",
        "%00/noon",
        "%FF%FE/noon",
        "'%3B%20DROP%20TABLE%20target%3B--/noon",
        "%F0%9F%98%80/noon",
        "nowhere/midnight",
        "nowhere/noon/calls?figure=dials"
      })
  void a_board_that_there_is_not_is_not_found(String path) {
    unencoded("/api/boards/" + path).statusCode(404);
  }

  @Test
  void names_of_any_length_are_no_fault_of_ours() {
    director().get("/api/boards/" + "x".repeat(201) + "/noon").then().statusCode(404);
    director()
        .get(calls("figure=dials&agent=" + "x".repeat(201)))
        .then()
        .statusCode(400)
        .body("errors.field", not(hasItem("date")));
  }

  private static ValidatableResponse unencoded(String address) {
    return director().urlEncodingEnabled(false).get(address).then();
  }

  private String board(String meeting, String query) {
    return "/api/boards/" + east + "/" + meeting + (query.isEmpty() ? "" : "?" + query);
  }

  private String calls(String query) {
    return "/api/boards/" + east + "/noon/calls?" + query;
  }
}
