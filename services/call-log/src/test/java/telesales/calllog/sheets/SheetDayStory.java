package telesales.calllog.sheets;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import telesales.contracts.AgentId;
import telesales.contracts.ManagerId;
import telesales.contracts.TeamId;
import telesales.contracts.floor.FloorEvent;
import telesales.contracts.floor.FloorEvent.AgentJoinedTeam;
import telesales.contracts.floor.FloorEvent.AgentNamed;
import telesales.contracts.floor.FloorEvent.ManagerAppointed;
import telesales.eventsourcing.store.StreamId;
import telesales.eventsourcing.testing.ServiceInfrastructure;
import telesales.eventsourcing.testing.TestEvents;
import telesales.eventsourcing.testing.Tokens;

/** One agent's calls of one day, of a team of its own, as a dialer and the floor tell them. */
final class SheetDayStory {
  static final String DAY = "2026-03-02";
  static final Duration SOON = Duration.ofSeconds(20);

  /** All that an agent may say of a call. */
  static final String SAID =
      """
      {"grade":"B","wechatAdded":true,"callbackAt":"2026-03-03T10:00:00+08:00",
       "objection":"price","question":"open",
       "words":{"note":"喜欢产品\\n周三再打","objection":"太贵了","answer":"可以分期","question":"能开专票吗"}}
      """;

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final StreamId FLOOR = new StreamId("floor");

  final String agent = "agent-" + UUID.randomUUID().toString().substring(0, 8);
  final String team = "team-" + agent;
  private final String key;

  SheetDayStory() {
    key =
        as("root", "admin")
            .contentType("application/json")
            .body("{\"dialer\":\"dialer-" + agent + "\"}")
            .post("/api/dialer-keys")
            .then()
            .statusCode(201)
            .extract()
            .path("key");
    tell(
        new ManagerAppointed(new TeamId(team), new ManagerId("boss-of-" + agent), "钱进"),
        new AgentNamed(new AgentId(agent), "王芳"),
        new AgentJoinedTeam(new AgentId(agent), new TeamId(team), LocalDate.of(2026, 1, 1)));
    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                manager()
                    .get("/api/call-sheets?date=" + DAY)
                    .then()
                    .body("agents.name", hasItem("王芳")));
  }

  /** Tests of one run share the floor, which is one stream. */
  static synchronized void tell(FloorEvent... events) {
    try (var published = new TestEvents(ServiceInfrastructure.bootstrapServers())) {
      for (FloorEvent event : events) {
        published.publish(FLOOR, event);
      }
    }
  }

  /** At that local time of the day; the call's id, once the sheet shows it. */
  String called(String localTime, int talkSeconds, String disposition) {
    String id =
        given()
            .auth()
            .oauth2(key)
            .contentType("application/json")
            .body(body(localTime, talkSeconds, disposition).toString())
            .post("/api/calls")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    await()
        .atMost(SOON)
        .untilAsserted(() -> own().get(sheet()).then().body("calls.callId", hasItem(id)));
    return id;
  }

  String sheet() {
    return "/api/call-sheets/" + agent + "?date=" + DAY;
  }

  String sheet(String what) {
    return "/api/call-sheets/" + agent + what + "?date=" + DAY;
  }

  static String amendment(String call) {
    return "/api/calls/" + call + "/amendment";
  }

  RequestSpecification own() {
    return as(agent, "agent");
  }

  RequestSpecification manager() {
    return as("boss-of-" + agent, "manager");
  }

  RequestSpecification as(String name, String role) {
    return given().auth().oauth2(Tokens.of(name, role, team));
  }

  private ObjectNode body(String localTime, int talkSeconds, String disposition) {
    String at = DAY + "T" + localTime + ":00+08:00";
    return JSON.createObjectNode()
        .put("callId", UUID.randomUUID().toString())
        .put("agent", agent)
        .put("phone", "+86 139 1234 4711")
        .put("startedAt", at)
        .put("answeredAt", at)
        .put("endedAt", DAY + "T" + localTime + ":59+08:00")
        .put("talkSeconds", talkSeconds)
        .put("disposition", disposition);
  }
}
