package telesales.meetingmetrics.stories.http;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static telesales.meetingmetrics.Requests.FLOOR;
import static telesales.meetingmetrics.Requests.agent;
import static telesales.meetingmetrics.Requests.managerOfTigers;
import static telesales.meetingmetrics.Requests.putFloor;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
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
class WinStoriesResourceTest {
  private static final String PATH = "/api/win-stories/tigers/";
  private static final String STORY =
      "{\"customer\":\"连锁药店\",\"course\":\"打了三次电话\",\"lesson\":\"先问门店数\"}";

  private static int lastDay = 2;

  /** Each test has a day of its own. */
  private final String day = "2026-02-%02d".formatted(++lastDay);

  @BeforeEach
  void floor() {
    putFloor(FLOOR);
  }

  @Test
  void an_agent_writes_the_own_story_and_writes_it_better() {
    put(agent("agent-01", "tigers"), STORY)
        .statusCode(200)
        .body("date", equalTo(day))
        .body("objections", nullValue());
    String better = STORY.replace("}", ",\"objections\":\"太贵\"}");
    put(agent("agent-01", "tigers"), better).statusCode(200).body("objections", equalTo("太贵"));
    put(agent("agent-02", "tigers"), STORY).statusCode(403);
    put(agent("agent-11", "leopards"), STORY).statusCode(403);
    put(managerOfTigers(), STORY).statusCode(200).body("by", equalTo("manager-tigers"));
  }

  @Test
  void what_is_written_is_not_waived_but_what_was_waived_may_be_written() {
    waive(managerOfTigers()).statusCode(200).body("waived", equalTo(true));
    waive(managerOfTigers()).statusCode(200);
    put(agent("agent-01", "tigers"), STORY).statusCode(200).body("waived", equalTo(false));
    waive(managerOfTigers()).statusCode(409);
    waive(agent("agent-01", "tigers")).statusCode(403);
  }

  @ParameterizedTest
  @CsvSource({"2026-03-03", "2026-01-29", "yesterday"})
  void it_is_of_today_or_of_the_month_before(String date) {
    agent("agent-01", "tigers")
        .body(STORY)
        .put(PATH + date + "/agent-01")
        .then()
        .statusCode(400)
        .body("errors.field", contains("date"));
  }

  @Test
  void who_never_belonged_to_the_team_has_no_story_there() {
    managerOfTigers().body(STORY).put(PATH + day + "/agent-11").then().statusCode(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "连锁药店       | 王先生 138-0013-8000 | customer",
        "打了三次电话   | \\u0007              | course",
        "\"lesson\"     | \"moral\"            | moral,lesson",
      })
  void a_wrong_field_is_named(String right, String wrong, String fields) {
    put(agent("agent-01", "tigers"), STORY.replace(right, wrong))
        .statusCode(400)
        .body("errors.field", contains(fields.split(",")));
  }

  private ValidatableResponse put(RequestSpecification by, String body) {
    return by.body(body).put(PATH + day + "/agent-01").then();
  }

  private ValidatableResponse waive(RequestSpecification by) {
    return by.post(PATH + day + "/agent-01/waive").then();
  }
}
