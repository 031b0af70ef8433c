package telesales.calllog.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import telesales.calllog.CallLogInfrastructure;
import telesales.contracts.Topic;
import telesales.contracts.calls.CallEvent;
import telesales.contracts.calls.CallEvent.CallCorrected;
import telesales.contracts.calls.CallEvent.CallLogged;
import telesales.eventsourcing.testing.ServiceInfrastructure;
import telesales.eventsourcing.testing.TestEvents;
import telesales.eventsourcing.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceInfrastructure.class,
    initArgs = @ResourceArg(name = "database", value = "call_log"))
@QuarkusTestResource(CallLogInfrastructure.class)
class PostingCallsTest {
  private static String key;

  private String callId;

  @BeforeEach
  void newCall() {
    callId = UUID.randomUUID().toString();
    if (key == null) {
      key = newKey("main-dialer");
    }
  }

  @Test
  void a_call_is_taken_in_and_published_once_however_often_it_is_posted() {
    String id = post(Bodies.call(callId)).statusCode(201).extract().path("id");

    post(Bodies.call(callId)).statusCode(200).body("replay", equalTo(true)).body("id", equalTo(id));

    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(() -> assertThat(published(id)).hasSize(1));
    assertThat(published(id).getFirst()).isInstanceOf(CallLogged.class);
  }

  @Test
  void neither_number_nor_name_of_the_dialer_s_call_stands_in_what_is_published() {
    String id = post(Bodies.call(callId)).statusCode(201).extract().path("id");

    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(() -> assertThat(published(id)).hasSize(1));
    assertThat(published(id).getFirst().toString()).doesNotContain("4711");
  }

  @Test
  void the_same_id_with_other_content_is_refused_and_the_way_to_correct_is_named() {
    post(Bodies.call(callId)).statusCode(201);

    post(Bodies.call(callId).put("talkSeconds", 7))
        .statusCode(409)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:telesales:problem:call-logged-differently"))
        .body("detail", containsString("PUT /api/calls/"));
  }

  @Test
  void a_correction_replaces_the_call_and_the_first_post_is_still_a_replay() {
    String id = post(Bodies.call(callId)).statusCode(201).extract().path("id");

    asDialer()
        .body(Bodies.call(callId).put("talkSeconds", 7).toString())
        .put("/api/calls/" + id)
        .then()
        .statusCode(200);
    asDialer()
        .body(Bodies.call(callId).put("talkSeconds", 7).toString())
        .put("/api/calls/" + callId)
        .then()
        .statusCode(200)
        .body("replay", equalTo(true));
    post(Bodies.call(callId)).statusCode(200).body("replay", equalTo(true));

    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(
            () ->
                assertThat(published(id))
                    .hasSize(2)
                    .last()
                    .isInstanceOfSatisfying(
                        CallCorrected.class,
                        event -> assertThat(event.details().talkSeconds()).isEqualTo(7)));
  }

  @Test
  void what_was_never_reported_cannot_be_corrected() {
    asDialer()
        .body(Bodies.call(callId).toString())
        .put("/api/calls/" + callId)
        .then()
        .statusCode(404);
  }

  @Test
  void two_dialers_may_use_the_same_id_for_different_calls() {
    String other = newKey("other-dialer");
    String first = post(Bodies.call(callId)).statusCode(201).extract().path("id");

    String second =
        given()
            .auth()
            .oauth2(other)
            .contentType("application/json")
            .body(Bodies.call(callId).toString())
            .post("/api/calls")
            .then()
            .statusCode(201)
            .extract()
            .path("id");

    assertThat(second).isNotEqualTo(first);
  }

  @Test
  void another_dialer_cannot_correct_a_call() {
    String id = post(Bodies.call(callId)).statusCode(201).extract().path("id");

    given()
        .auth()
        .oauth2(newKey("thief"))
        .contentType("application/json")
        .body(Bodies.call(callId).put("talkSeconds", 1).toString())
        .put("/api/calls/" + id)
        .then()
        .statusCode(404);
  }

  @ParameterizedTest
  @CsvSource({"callId", "agent", "phone", "startedAt", "endedAt", "talkSeconds", "disposition"})
  void a_missing_field_is_named(String field) {
    ObjectNode body = Bodies.call(callId);
    body.remove(field);

    refused(body.toString(), field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "startedAt | \"yesterday\"",
        "startedAt | \"2026-13-02T09:30:00+08:00\"",
        "startedAt | \"2026-03-02T09:30:00\"",
        "startedAt | \"1815-06-18T09:30:00Z\"",
        "startedAt | \"9999-01-01T09:30:00Z\"",
        "endedAt | \"2026-03-01T09:30:00+08:00\"",
        "answeredAt | \"2026-03-01T09:30:00+08:00\"",
        "talkSeconds | -1",
        "talkSeconds | 1e99",
        "talkSeconds | \"12\"",
        "talkSeconds | 99999999999999999999",
        "disposition | \"delighted\"",
        "disposition | 5",
        "grade | \"E\"",
        "direction | \"sideways\"",
        "phone | \"none\"",
        "phone | 4711",
        "agent | \"\"",
        "agent | \"a\\u0000b\"",
        "callId | [\"x\"]",
        "wechatAdded | \"yes\"",
        "customer | 7",
        "surprise | 1",
      })
  void a_wrong_field_is_named(String field, String value) throws Exception {
    ObjectNode body = Bodies.call(callId);
    body.set(field, new ObjectMapper().readTree(value));

    refused(body.toString(), field);
  }

  @Test
  void what_is_no_json_object_is_refused() {
    for (String body :
        List.of("", "null", "[]", "{", "{\"callId\":1}}", "[".repeat(50_000), "\"x\"")) {
      refused(body, "body");
    }
  }

  @Test
  void a_body_that_is_not_utf_8_is_refused_and_the_byte_is_named() {
    byte[] body =
        Bodies.call(callId).put("campaign", "Xä").toString().getBytes(StandardCharsets.ISO_8859_1);

    given()
        .auth()
        .oauth2(key)
        .contentType("application/json")
        .body(body)
        .post("/api/calls")
        .then()
        .statusCode(400)
        .body("detail", containsString("not UTF-8 at byte"));
  }

  @Test
  void five_megabytes_are_refused_as_too_large() {
    byte[] body = "x".repeat(5 << 20).getBytes(StandardCharsets.US_ASCII);

    asDialer()
        .body(body)
        .post("/api/calls")
        .then()
        .statusCode(413)
        .contentType("application/problem+json")
        .body("errors.field", hasItem("body"));
  }

  @Test
  void a_line_of_five_megabytes_is_refused_and_the_next_one_taken_in() {
    String body = "x".repeat(5 << 20) + "\n" + Bodies.call(callId);

    List<String> answers = batch(body).lines().toList();

    assertThat(answers).hasSize(2);
    assertThat(answers.getFirst()).contains("\"line\":1", "\"status\":413");
    assertThat(answers.getLast()).contains("\"line\":2", "\"status\":201");
  }

  @Test
  void in_a_batch_each_line_stands_for_itself() {
    String good = Bodies.call(callId).toString();
    String replay = good;
    String bad = Bodies.call("x").put("talkSeconds", -5).toString();
    String last = Bodies.call(callId + "-2").toString();

    String answer = batch(good + "\n" + bad + "\n\nnonsense\n" + replay + "\r\n" + last);

    List<String> lines = answer.lines().toList();
    assertThat(lines).hasSize(5);
    assertThat(lines.get(1)).contains("\"line\":2", "\"status\":400", "talkSeconds");
    assertThat(lines.get(2)).contains("\"line\":4", "\"status\":400", "body");
    assertThat(lines.get(4)).contains("\"line\":6", "\"status\":201");
    assertThat(List.of(lines.get(0), lines.get(3)))
        .anyMatch(line -> line.contains("\"status\":201"))
        .anyMatch(line -> line.contains("\"status\":200") && line.contains("\"replay\":true"));
  }

  @Test
  void without_a_key_or_with_a_wrong_or_revoked_one_nothing_is_taken_in() {
    given()
        .contentType("application/json")
        .body(Bodies.call(callId).toString())
        .post("/api/calls")
        .then()
        .statusCode(401)
        .contentType("application/problem+json");
    given()
        .auth()
        .oauth2("tsk_guessed")
        .contentType("application/json")
        .body(Bodies.call(callId).toString())
        .post("/api/calls")
        .then()
        .statusCode(401);
    given()
        .auth()
        .oauth2("guessed")
        .contentType("application/json")
        .body(Bodies.call(callId).toString())
        .post("/api/calls")
        .then()
        .statusCode(401);
    given()
        .auth()
        .oauth2(Tokens.of("agent-07", "agent", "tigers"))
        .contentType("application/json")
        .body(Bodies.call(callId).toString())
        .post("/api/calls")
        .then()
        .statusCode(403)
        .contentType("application/problem+json");
    String revoked = newKey("gone");
    String id =
        admin().get("/api/dialer-keys").then().extract().path("find { it.dialer == 'gone' }.id");
    admin().delete("/api/dialer-keys/" + id).then().statusCode(204);
    given()
        .auth()
        .oauth2(revoked)
        .contentType("application/json")
        .body(Bodies.call(callId).toString())
        .post("/api/calls")
        .then()
        .statusCode(401);
  }

  @Test
  void people_see_a_call_if_it_concerns_them_and_only_who_made_it_the_whole_number() {
    String id = post(Bodies.call(callId)).statusCode(201).extract().path("id");

    given()
        .auth()
        .oauth2(Tokens.of("agent-07", "agent", "tigers"))
        .get("/api/calls/" + id)
        .then()
        .statusCode(200)
        .body("phone", equalTo("+8613900004711"))
        .body("callId", startsWith(callId));
    given()
        .auth()
        .oauth2(Tokens.of("agent-08", "agent", "tigers"))
        .get("/api/calls/" + id)
        .then()
        .statusCode(404);
    given()
        .auth()
        .oauth2(Tokens.of("somebody", "manager", "leopards"))
        .get("/api/calls/" + id)
        .then()
        .statusCode(404);
    admin()
        .get("/api/calls/" + id)
        .then()
        .statusCode(200)
        .body("phone", not(containsString("139")));
  }

  private static void refused(String body, String field) {
    given()
        .auth()
        .oauth2(key)
        .contentType("application/json")
        .body(body.getBytes(StandardCharsets.UTF_8))
        .post("/api/calls")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors.field", hasItem(field));
  }

  private static ValidatableResponse post(ObjectNode body) {
    return asDialer().body(body.toString()).post("/api/calls").then();
  }

  private static String batch(String body) {
    return given()
        .auth()
        .oauth2(key)
        .header("Content-Type", BatchResource.NDJSON)
        .body(body.getBytes(StandardCharsets.UTF_8))
        .post("/api/calls/batch")
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  private static RequestSpecification asDialer() {
    return given().auth().oauth2(key).contentType("application/json");
  }

  private static RequestSpecification admin() {
    return given().auth().oauth2(Tokens.of("root", "admin", null));
  }

  private static String newKey(String dialer) {
    return admin()
        .contentType("application/json")
        .body("{\"dialer\":\"" + dialer + "\"}")
        .post("/api/dialer-keys")
        .then()
        .statusCode(201)
        .extract()
        .path("key");
  }

  private static List<CallEvent> published(String id) {
    try (var events = new TestEvents(ServiceInfrastructure.bootstrapServers())) {
      return events.published(
          Topic.CALLS, CallEvent.class, event -> event.call().value().equals(id));
    }
  }
}
