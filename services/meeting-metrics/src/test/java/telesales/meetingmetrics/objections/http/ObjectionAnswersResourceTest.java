package telesales.meetingmetrics.objections.http;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
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

@QuarkusTest
@QuarkusTestResource(
    value = ServiceInfrastructure.class,
    initArgs = @ResourceArg(name = "database", value = "meeting_metrics"))
class ObjectionAnswersResourceTest {
  private static final String WORDS =
      "{\"kind\":\"price\",\"objection\":\"太贵了\",\"answer\":\"按月分摊来算\"}";

  private final String path = "/api/objection-answers/tigers/" + UUID.randomUUID();

  @BeforeEach
  void floor() {
    putFloor(FLOOR);
  }

  @Test
  void it_worked_for_people_of_every_team_and_each_counts_once() {
    put(agent("agent-01", "tigers"), WORDS).statusCode(200).body("workedFor", equalTo(1));
    put(agent("agent-01", "tigers"), WORDS).statusCode(200);
    put(agent("agent-01", "tigers"), WORDS.replace("贵", "远")).statusCode(409);

    agent("agent-11", "leopards").post(path + "/worked").then().body("workedFor", equalTo(2));
    agent("agent-11", "leopards").post(path + "/worked").then().body("workedFor", equalTo(2));
    agent("agent-01", "tigers").post(path + "/worked").then().body("workedFor", equalTo(2));
  }

  @Test
  void the_writer_or_who_leads_the_team_takes_it_out() {
    put(agent("agent-01", "tigers"), WORDS).statusCode(200);
    agent("agent-02", "tigers").post(path + "/remove").then().statusCode(403);
    agent("agent-11", "leopards").post(path + "/remove").then().statusCode(403);
    managerOfTigers().post(path + "/remove").then().body("removed", equalTo(true));
    agent("agent-01", "tigers").post(path + "/remove").then().statusCode(200);
    agent("agent-11", "leopards").post(path + "/worked").then().statusCode(409);
  }

  @Test
  void one_writes_for_the_own_team() {
    put(agent("agent-11", "leopards"), WORDS).statusCode(403);
    admin().body(WORDS).put("/api/objection-answers/wolves/o-1").then().statusCode(404);
    admin().post("/api/objection-answers/tigers/nothing/worked").then().statusCode(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "price          | weather     | kind",
        "太贵了         | \\u0007     | objection",
        "按月分摊来算   | 13800138000 | answer",
        "\"answer\"     | \"text\"    | text,answer",
      })
  void a_wrong_field_is_named(String right, String wrong, String fields) {
    put(agent("agent-01", "tigers"), WORDS.replace(right, wrong))
        .statusCode(400)
        .body("errors.field", contains(fields.split(",")));
  }

  private ValidatableResponse put(RequestSpecification by, String body) {
    return by.body(body).put(path).then();
  }
}
