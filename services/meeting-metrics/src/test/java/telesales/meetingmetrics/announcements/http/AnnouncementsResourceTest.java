package telesales.meetingmetrics.announcements.http;

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
class AnnouncementsResourceTest {
  private static final String TO_TIGERS =
      """
      {"scope":{"level":"team","id":"tigers"},"title":"新价格","words":"从今天起\\r\\n按新价目表报价。",
       "from":"2026-03-02","until":"2026-03-06"}""";
  private static final String TO_ALL =
      TO_TIGERS.replace("\"level\":\"team\",\"id\":\"tigers\"", "\"level\":\"company\"");

  private final String path = "/api/announcements/" + UUID.randomUUID();

  @BeforeEach
  void floor() {
    putFloor(FLOOR);
  }

  @Test
  void a_manager_announces_to_the_own_team_and_withdraws_it() {
    put(managerOfTigers(), TO_TIGERS)
        .statusCode(200)
        .body("words", equalTo("从今天起\n按新价目表报价。"))
        .body("madeBy", equalTo("manager-tigers"))
        .body("withdrawnBy", nullValue());
    put(managerOfTigers(), TO_TIGERS).statusCode(200);
    put(managerOfTigers(), TO_TIGERS.replace("新价格", "旧价格"))
        .statusCode(409)
        .body("type", equalTo("urn:telesales:problem:announced-already"));

    withdraw(managerOfTigers()).statusCode(200).body("withdrawnBy", equalTo("manager-tigers"));
    withdraw(managerOfTigers()).statusCode(200);
  }

  @Test
  void without_days_it_is_told_today() {
    put(admin(), "{\"scope\":{\"level\":\"company\"},\"title\":\"停电\",\"words\":\"下午三点\"}")
        .statusCode(200)
        .body("from", equalTo("2026-03-02"))
        .body("until", equalTo("2026-03-02"));
  }

  @Test
  void a_manager_neither_announces_to_more_than_the_own_team_nor_withdraws_it_there() {
    put(managerOfTigers(), TO_ALL).statusCode(403);
    put(managerOfTigers(), TO_TIGERS.replace("tigers", "leopards")).statusCode(403);
    put(admin(), TO_ALL).statusCode(200);
    withdraw(managerOfTigers()).statusCode(403);
  }

  @Test
  void an_agent_announces_nothing() {
    put(agent("agent-01", "tigers"), TO_TIGERS).statusCode(403);
    withdraw(agent("agent-01", "tigers")).statusCode(403);
  }

  @Test
  void what_was_never_announced_is_not_found() {
    withdraw(admin()).statusCode(404);
    admin().post("/api/announcements/{id}/withdraw", "a b").then().statusCode(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"title\":\"新价格\"     | \"title\":\" \"            | title",
        "\"title\":\"新价格\"     | \"heading\":1              | heading,title",
        "按新价目表报价。         | \\u0000                    | words",
        "2026-03-06               | 2026-02-30                 | until",
        "2026-03-06               | 2026-03-01                 | until",
        "2026-03-06               | 2027-03-03                 | until",
        "\"tigers\"               | \"wolves\"                 | scope.id",
        "\"team\"                 | \"agent\"                  | scope.level",
      })
  void a_wrong_field_is_named(String right, String wrong, String fields) {
    put(admin(), TO_TIGERS.replace(right, wrong))
        .statusCode(400)
        .body("errors.field", contains(fields.split(",")));
  }

  @Test
  void words_have_an_end() {
    put(admin(), TO_TIGERS.replace("从今天起", "价".repeat(2001)))
        .statusCode(400)
        .body("errors.field", contains("words"));
    put(admin(), "[]").statusCode(400);
  }

  private ValidatableResponse put(RequestSpecification by, String body) {
    return by.body(body).put(path).then();
  }

  private ValidatableResponse withdraw(RequestSpecification by) {
    return by.post(path + "/withdraw").then();
  }
}
