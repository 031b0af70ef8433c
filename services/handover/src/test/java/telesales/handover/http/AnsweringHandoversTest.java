package telesales.handover.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static telesales.handover.Floor.NINE;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import telesales.contracts.Grade;
import telesales.contracts.LeadId;
import telesales.contracts.Topic;
import telesales.contracts.handovers.HandoverEvent.HandoverAccepted;
import telesales.contracts.leads.LeadEvent.LeadGraded;
import telesales.eventsourcing.testing.Race;
import telesales.eventsourcing.testing.ServiceInfrastructure;
import telesales.eventsourcing.testing.TestEvents;
import telesales.eventsourcing.testing.Tokens;
import telesales.handover.Floor;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceInfrastructure.class,
    initArgs = @ResourceArg(name = "database", value = "handover"))
class AnsweringHandoversTest {
  private static final Duration SOON = Duration.ofSeconds(15);
  private static final String DIRECTOR = Tokens.of("dora", "director", null);

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  private TestEvents events;
  private Floor floor;
  private String manager;
  private String agent;

  @BeforeEach
  void a_lead_is_offered() {
    events = new TestEvents(bootstrapServers);
    floor = Floor.of(events).agentJoins().managerIsAppointed().leadIsInterested();
    manager = Tokens.of(floor.manager().value(), "manager", floor.team().value());
    agent = Tokens.of(floor.agent().value(), "agent", floor.team().value());
    await().atMost(SOON).untilAsserted(() -> isListed(DIRECTOR, "offered"));
  }

  @AfterEach
  void disconnect() {
    events.close();
  }

  @Test
  void the_manager_accepts_and_everybody_concerned_sees_it() {
    accept(manager)
        .statusCode(200)
        .body("status", equalTo("accepted"))
        .body("answeredBy", equalTo(floor.manager().value()))
        .body("dueAt", nullValue());

    one(agent).statusCode(200).body("status", equalTo("accepted"));
    await().atMost(SOON).untilAsserted(() -> isListed(manager, "accepted"));
    isListed(agent, "accepted");
    await().atMost(SOON).untilAsserted(() -> assertThat(accepted()).hasSize(1));
  }

  @Test
  void accepting_twice_is_one_acceptance() {
    accept(manager).statusCode(200);
    accept(manager).statusCode(200).body("status", equalTo("accepted"));

    await().atMost(SOON).untilAsserted(() -> assertThat(accepted()).hasSize(1));
  }

  @Test
  void another_cannot_take_what_was_taken() {
    accept(manager).statusCode(200);

    accept(DIRECTOR)
        .statusCode(409)
        .contentType(containsString("application/problem+json"))
        .body("type", endsWith(":already-taken"));
    giveBack(manager, Map.of("reason", "no"))
        .statusCode(409)
        .body("type", endsWith("already-taken"));
  }

  @Test
  void of_two_who_accept_at_the_same_time_one_wins() {
    List<Integer> answers =
        Race.all(List.of(manager, DIRECTOR), token -> accept(token).extract().statusCode());

    assertThat(answers).containsExactlyInAnyOrder(200, 409);
    await().atMost(SOON).untilAsserted(() -> assertThat(accepted()).hasSize(1));
  }

  @Test
  void a_director_acts_in_place_under_the_own_name() {
    accept(DIRECTOR).statusCode(200).body("answeredBy", equalTo("dora"));
  }

  @Test
  void another_manager_of_the_team_is_told_that_it_is_offered_to_another() {
    accept(Tokens.of("somebody", "manager", floor.team().value()))
        .statusCode(409)
        .body("type", endsWith(":offered-to-another"));
  }

  @Test
  void the_manager_returns_it_and_says_why() {
    giveBack(manager, Map.of("reason", " 没有预算\n下个月再谈 "))
        .statusCode(200)
        .body("status", equalTo("returned"))
        .body("reason", equalTo("没有预算\n下个月再谈"));

    await().atMost(SOON).untilAsserted(() -> isListed(agent, "returned"));
    accept(manager).statusCode(409).body("type", endsWith(":already-returned"));
  }

  @Test
  void a_returned_lead_that_is_graded_better_later_is_offered_anew() {
    giveBack(manager, Map.of("reason", "too early")).statusCode(200);

    floor.lead(new LeadGraded(floor.lead(), Grade.D, floor.call(), floor.agent(), NINE));
    floor.lead(new LeadGraded(floor.lead(), Grade.B, floor.call(), floor.agent(), NINE));

    await().atMost(SOON).untilAsserted(() -> one(manager).body("status", equalTo("offered")));
    one(manager).body("grade", equalTo("B")).body("reason", nullValue());
    accept(manager).statusCode(200);
  }

  @Test
  void only_those_concerned_see_and_answer_it() {
    String otherManager = Tokens.of(floor.manager().value(), "manager", "another-team");
    String otherAgent = Tokens.of("another", "agent", floor.team().value());

    one(otherManager).statusCode(403);
    accept(otherManager).statusCode(403);
    giveBack(otherManager, Map.of("reason", "no")).statusCode(403);
    one(otherAgent).statusCode(403);
    accept(agent).statusCode(403);
    giveBack(agent, Map.of("reason", "no")).statusCode(403);
    for (String role : List.of("dialer", "bi")) {
      String token = Tokens.of("somebody", role, null);
      one(token).statusCode(403);
      accept(token).statusCode(403);
      get(token, "limit=1").statusCode(403);
    }
    given().post("/api/handovers/{id}/accept", floor.handover().value()).then().statusCode(401);
    given().get("/api/handovers").then().statusCode(401);
    one(manager).body("status", equalTo("offered"));
  }

  @Test
  void lists_are_of_the_own_team_or_the_own_leads() {
    Floor other = Floor.of(events).agentJoins().managerIsAppointed().leadIsInterested();
    await()
        .atMost(SOON)
        .untilAsserted(
            () -> assertThat(ids(DIRECTOR, "team=" + other.team())).containsExactly(id(other)));

    assertThat(ids(manager, "limit=200")).containsExactly(id(floor));
    assertThat(ids(agent, "limit=200")).containsExactly(id(floor));
    get(manager, "team=" + other.team()).statusCode(403);
    get(agent, "team=" + other.team()).statusCode(403);
    get(Tokens.of("m", "manager", null), "limit=1").statusCode(403);
  }

  @Test
  void pages_follow_one_another_without_gap_or_repetition() {
    for (int i = 0; i < 4; i++) {
      var lead = new LeadId(floor.lead() + "-" + i);
      new Floor(events, floor.team(), floor.agent(), floor.manager(), lead, floor.call())
          .leadIsInterested();
    }
    await().atMost(SOON).untilAsserted(() -> assertThat(ids(manager, "limit=200")).hasSize(5));

    List<String> seen = new ArrayList<>();
    String after = "";
    do {
      var page = get(manager, "limit=2" + after).extract();
      seen.addAll(page.path("handovers.handover"));
      String next = page.path("next");
      after = next == null ? null : "&after=" + next;
    } while (after != null);

    assertThat(seen).isEqualTo(ids(manager, "limit=200")).doesNotHaveDuplicates();
  }

  @Test
  void an_offer_says_what_the_manager_needs_to_know() {
    one(manager)
        .statusCode(200)
        .body("lead", equalTo(floor.lead().value()))
        .body("call", equalTo(floor.call().value()))
        .body("grade", equalTo("C"))
        .body("agent", equalTo(floor.agent().value()))
        .body("team", equalTo(floor.team().value()))
        .body("manager", equalTo(floor.manager().value()))
        .body("dueAt", notNullValue())
        .body("reason", nullValue());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "[]",
        "null",
        "7",
        "{",
        "{\"reason\": null}",
        "{\"reason\": \"\"}",
        "{\"reason\": \"  \"}",
        "{\"reason\": {}}",
        "{\"reason\": [\"a\"]}",
        "{\"reason\": \"\\u0000\"}",
        "{\"reason\": \"\\ud800\"}"
      })
  void a_return_without_a_proper_reason_is_refused(String body) {
    answer(manager).contentType(ContentType.JSON).body(body).post("/return").then().statusCode(400);
    one(manager).body("status", equalTo("offered"));
  }

  @Test
  void bodies_that_are_too_deep_too_long_or_no_text_are_refused() {
    giveBack(manager, Map.of("reason", "x".repeat(501)))
        .statusCode(400)
        .body("errors.field", hasItems("reason"));
    giveBack(manager, Map.of("reason", "x".repeat(5_000_000))).statusCode(400);
    answer(manager)
        .contentType(ContentType.JSON)
        .body("{\"reason\":" + "[".repeat(100_000))
        .post("/return")
        .then()
        .statusCode(400);
    answer(manager)
        .contentType("application/json")
        .body(new byte[] {'{', '"', (byte) 0xff, (byte) 0xfe, '"', '}'})
        .post("/return")
        .then()
        .statusCode(400);
    answer(manager).contentType("text/plain").body("x").post("/return").then().statusCode(415);
    one(manager).body("status", equalTo("offered"));
  }

  @Test
  void every_wrong_parameter_is_named() {
    get(DIRECTOR, "status=open&team=%20&limit=0&after=x")
        .statusCode(400)
        .body("errors.field", hasItems("status", "team", "limit", "after"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "team=%00",
        "team=%FF",
        "status=%00",
        "limit=201",
        "limit=9999999999",
        "after=9999999999999999-00000000-0000-0000-0000-000000000000",
        "after=99999999999999999-00000000-0000-0000-0000-000000000000",
        "team=%27--"
      })
  void nothing_that_is_asked_breaks_the_service(String query) {
    assertThat(get(DIRECTOR, query).extract().statusCode()).isIn(200, 400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nobody", "%00", "%20", "%FF", "..%2F.."})
  void what_does_not_exist_is_neither_found_nor_answered(String id) {
    var request = given().urlEncodingEnabled(false).auth().oauth2(DIRECTOR);

    assertThat(request.get("/api/handovers/" + id).statusCode()).isIn(400, 404);
    assertThat(request.post("/api/handovers/" + id + "/accept").statusCode()).isIn(400, 404);
  }

  private void isListed(String token, String status) {
    assertThat(ids(token, "limit=200&status=" + status)).contains(id(floor));
  }

  private List<HandoverAccepted> accepted() {
    return events.published(
        Topic.HANDOVERS,
        HandoverAccepted.class,
        event -> event.handover().equals(floor.handover()));
  }

  private ValidatableResponse accept(String token) {
    return answer(token).post("/accept").then();
  }

  private ValidatableResponse giveBack(String token, Map<String, String> body) {
    return answer(token).contentType(ContentType.JSON).body(body).post("/return").then();
  }

  private RequestSpecification answer(String token) {
    return given().basePath("/api/handovers/" + id(floor)).auth().oauth2(token);
  }

  private ValidatableResponse one(String token) {
    return given().auth().oauth2(token).get("/api/handovers/{id}", id(floor)).then();
  }

  private static List<String> ids(String token, String query) {
    return get(token, query).statusCode(200).extract().path("handovers.handover");
  }

  private static ValidatableResponse get(String token, String query) {
    return given()
        .urlEncodingEnabled(false)
        .auth()
        .oauth2(token)
        .get("/api/handovers?" + query)
        .then();
  }

  private static String id(Floor floor) {
    return floor.handover().value();
  }
}
