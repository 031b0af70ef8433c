package telesales.meetingmetrics.feedback.http;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static telesales.meetingmetrics.Requests.FLOOR;
import static telesales.meetingmetrics.Requests.admin;
import static telesales.meetingmetrics.Requests.agent;
import static telesales.meetingmetrics.Requests.managerOfTigers;
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
import telesales.eventsourcing.testing.ServiceInfrastructure;

/** Today is 2026-03-02. */
@QuarkusTest
@QuarkusTestResource(
    value = ServiceInfrastructure.class,
    initArgs = @ResourceArg(name = "database", value = "meeting_metrics"))
class FeedbackResourceTest {
  private static final String WORDS = "{\"kind\":\"competitor\",\"words\":\"对手降到 9,800 元\"}";

  private final String id = UUID.randomUUID().toString();
  private final String path = "/api/feedback/tigers/2026-03-02/" + id;

  @BeforeEach
  void floor() {
    putFloor(FLOOR);
  }

  @Test
  void an_agent_says_something_and_the_manager_answers_and_passes_it_on() {
    put(agent("agent-01", "tigers"), WORDS)
        .statusCode(200)
        .body("by", equalTo("agent-01"))
        .body("kind", equalTo("competitor"))
        .body("answer", nullValue());
    put(agent("agent-01", "tigers"), WORDS).statusCode(200);
    put(agent("agent-01", "tigers"), WORDS.replace("降", "涨")).statusCode(409);

    answer(managerOfTigers(), "已上报").statusCode(200).body("answer", equalTo("已上报"));
    managerOfTigers()
        .post(path + "/pass-on")
        .then()
        .statusCode(200)
        .body("answeredBy", equalTo("manager-tigers"))
        .body("passedOnBy", equalTo("manager-tigers"));
  }

  @Test
  void feedback_of_another_team_is_neither_given_nor_answered() {
    put(agent("agent-11", "leopards"), WORDS).statusCode(403);
    put(admin(), WORDS).statusCode(200);
    answer(managerOfTigers(), "好").statusCode(200);
    answer(agent("agent-01", "tigers"), "好").statusCode(403);
    agent("agent-01", "tigers").post(path + "/pass-on").then().statusCode(403);
  }

  @Test
  void what_nobody_said_is_not_found() {
    answer(managerOfTigers(), "好").statusCode(404);
    managerOfTigers().post(path + "/pass-on").then().statusCode(404);
    admin().body(WORDS).put("/api/feedback/wolves/2026-03-02/" + id).then().statusCode(404);
    admin().body(WORDS).put("/api/feedback/tigers/2026-03-02/{id}", "a b").then().statusCode(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "competitor       | weather                 | kind",
        "competitor       | null                    | kind",
        "9,800 元         | \\u0007                 | words",
        "9,800 元         | 13800138000             | words",
        "9,800 元         | 138-0013-8000           | words",
        "9,800 元         | １３８ ００１３ ８０００ | words",
        "\"words\"        | \"text\"                | text,words",
      })
  void a_wrong_field_is_named(String right, String wrong, String fields) {
    put(agent("agent-01", "tigers"), WORDS.replace(right, wrong))
        .statusCode(400)
        .body("errors.field", contains(fields.split(",")));
  }

  @ParameterizedTest
  @CsvSource({"2026-03-01", "2026-03-03", "today"})
  void it_is_given_on_the_day_itself(String date) {
    agent("agent-01", "tigers")
        .body(WORDS)
        .put("/api/feedback/tigers/" + date + "/" + id)
        .then()
        .statusCode(400)
        .body("errors.field", contains("date"));
  }

  @Test
  void an_answer_has_words_and_no_number_of_a_customer() {
    put(admin(), WORDS).statusCode(200);
    answer(managerOfTigers(), " ").statusCode(400).body("errors.field", contains("answer"));
    answer(managerOfTigers(), "打 138 0013 8000").statusCode(400);
    answer(managerOfTigers(), "好".repeat(2001)).statusCode(400);
  }

  private ValidatableResponse put(RequestSpecification by, String body) {
    return by.body(body).put(path).then();
  }

  private ValidatableResponse answer(RequestSpecification by, String words) {
    return by.body("{\"answer\":\"" + words + "\"}").post(path + "/answer").then();
  }
}
