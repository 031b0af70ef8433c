package telesales.meetingmetrics.shortfalls.http;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static telesales.meetingmetrics.Requests.FLOOR;
import static telesales.meetingmetrics.Requests.admin;
import static telesales.meetingmetrics.Requests.agent;
import static telesales.meetingmetrics.Requests.as;
import static telesales.meetingmetrics.Requests.putFloor;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import telesales.eventsourcing.testing.ServiceInfrastructure;

/** Today is 2026-03-02. */
@QuarkusTest
@QuarkusTestResource(
    value = ServiceInfrastructure.class,
    initArgs = @ResourceArg(name = "database", value = "meeting_metrics"))
class ShortfallsResourceTest {
  private static final String SICK = "{\"reason\":\"sick\"}";

  /** Its evening meeting is nobody else's. */
  private final String team = "t" + UUID.randomUUID();

  private final String today = "/api/shortfalls/" + team + "/2026-03-02/";

  @BeforeEach
  void floor() {
    putFloor(FLOOR.replace("\"tigers\"", "\"" + team + "\""));
  }

  @Test
  void the_reasons_have_names_in_both_languages() {
    agent("agent-01", team)
        .get("/api/shortfalls/reasons")
        .then()
        .statusCode(200)
        .body("reasons.id", hasItems("sick", "list-exhausted", "system-trouble", "other"))
        .body("reasons.find { it.id == 'training' }.zh", equalTo("培训"))
        .body("reasons.find { it.id == 'training' }.en", equalTo("Training"));
  }

  @Test
  void an_agent_says_why_of_itself_and_takes_it_back() {
    put(agent("agent-01", team), today + "agent-01", SICK)
        .statusCode(200)
        .body("reason", equalTo("sick"))
        .body("words", nullValue())
        .body("late", equalTo(false))
        .body("by", equalTo("agent-01"));
    agent("agent-01", team).delete(today + "agent-01").then().statusCode(204);
  }

  @Test
  void nobody_says_why_of_others_but_who_leads_the_team() {
    put(agent("agent-02", team), today + "agent-01", SICK).statusCode(403);
    agent("agent-02", team).delete(today + "agent-01").then().statusCode(403);
    put(manager(), "/api/shortfalls/leopards/2026-03-02/agent-11", SICK).statusCode(403);
    put(manager(), today + "agent-01", "{\"words\":\"线路断了\"}")
        .statusCode(200)
        .body("words", equalTo("线路断了"));
    put(agent("agent-01", team), today + "agent-01", SICK)
        .statusCode(409)
        .body("type", equalTo("urn:telesales:problem:said-by-manager"));
  }

  @Test
  void after_the_evening_meeting_only_who_leads_says_why_and_late() {
    admin().post("/api/meetings/" + team + "/evening/open").then().statusCode(200);
    admin().post("/api/meetings/" + team + "/evening/close").then().statusCode(200);

    put(agent("agent-02", team), today + "agent-02", SICK)
        .statusCode(409)
        .body("type", equalTo("urn:telesales:problem:meeting-over"));
    put(manager(), today + "agent-02", SICK).statusCode(200).body("late", equalTo(true));
  }

  @Test
  void who_is_not_in_the_team_has_no_shortfalls_in_it() {
    put(manager(), today + "agent-11", SICK).statusCode(404);
    put(admin(), "/api/shortfalls/wolves/2026-03-02/agent-01", SICK).statusCode(404);
    put(admin(), today + "a%20b", SICK).statusCode(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}                                  | reason",
        "[]                                  | body",
        "{\"reason\":\"weather\"}            | reason",
        "{\"reason\":7}                      | reason",
        "{\"words\":\" \"}                   | words",
        "{\"words\":\"打 138-0013-8000\"}    | words",
        "{\"words\":\"１３８００１３８０００\"} | words",
        "{\"words\":\"a\\u0000\"}            | words",
        "{\"reason\":\"sick\",\"why\":1}     | why",
      })
  void a_wrong_field_is_named(String body, String field) {
    put(agent("agent-01", team), today + "agent-01", body)
        .statusCode(400)
        .body("errors.field", contains(field));
  }

  @Test
  void words_have_an_end() {
    String most = "长".repeat(500);
    put(manager(), today + "agent-01", "{\"words\":\"" + most + "\"}").statusCode(200);
    put(manager(), today + "agent-01", "{\"words\":\"" + most + "长\"}").statusCode(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-03-03", "2026-01-29", "today", "0000-00-00"})
  void days_that_are_not_to_be_explained_are_refused(String date) {
    put(manager(), "/api/shortfalls/" + team + "/" + date + "/agent-01", SICK)
        .statusCode(400)
        .body("errors.field", contains("date"));
  }

  private RequestSpecification manager() {
    return as("manager-tigers", "manager", team);
  }

  private static ValidatableResponse put(RequestSpecification by, String path, String body) {
    return by.body(body).put(path).then();
  }
}
