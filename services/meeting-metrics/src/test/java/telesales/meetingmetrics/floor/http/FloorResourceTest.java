package telesales.meetingmetrics.floor.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static telesales.meetingmetrics.Requests.FLOOR;
import static telesales.meetingmetrics.Requests.admin;
import static telesales.meetingmetrics.Requests.as;
import static telesales.meetingmetrics.Requests.putFloor;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import telesales.contracts.AgentId;
import telesales.contracts.TeamId;
import telesales.contracts.Topic;
import telesales.contracts.floor.FloorEvent.AgentJoinedTeam;
import telesales.eventsourcing.testing.ServiceInfrastructure;
import telesales.eventsourcing.testing.TestEvents;
import telesales.meetingmetrics.MondayMorning;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceInfrastructure.class,
    initArgs = @ResourceArg(name = "database", value = "meeting_metrics"))
class FloorResourceTest {
  @BeforeEach
  void floor() {
    putFloor(FLOOR);
  }

  @Test
  void the_floor_is_given_as_it_was_put_and_the_same_again_changes_nothing() throws Exception {
    String given = admin().get("/api/floor").then().statusCode(200).extract().asString();

    var json = new JsonMapper();
    assertThat(json.readTree(given)).isEqualTo(json.readTree(FLOOR));
    assertThat(putFloor(given)).isZero();
  }

  @Test
  void a_moved_agent_is_two_changes_and_seen_at_once() {
    String moved =
        FLOOR
            .replace(",{\"id\":\"agent-02\",\"name\":\"王芳\"}", "")
            .replace(
                "\"agents\":[{\"id\":\"agent-11\"",
                "\"agents\":[{\"id\":\"agent-02\",\"name\":\"王芳\"},{\"id\":\"agent-11\"");

    assertThat(putFloor(moved)).isEqualTo(2);
    admin().get("/api/floor").then().body("departments[0].teams[1].agents.id", hasItem("agent-02"));
  }

  @Test
  void changes_are_published_with_the_day_they_take_effect() {
    String newcomer =
        FLOOR.replace(
            "\"agents\":[{\"id\":\"agent-01\"",
            "\"agents\":[{\"id\":\"agent-77\",\"name\":\"新\"},{\"id\":\"agent-01\"");

    admin().body(newcomer).put("/api/floor?effectiveFrom=2026-04-01").then().statusCode(200);

    var joined =
        new AgentJoinedTeam(
            new AgentId("agent-77"), new TeamId("tigers"), MondayMorning.TODAY.plusDays(30));
    try (var events = new TestEvents(ServiceInfrastructure.bootstrapServers())) {
      await()
          .atMost(Duration.ofSeconds(20))
          .until(
              () ->
                  events.published(Topic.FLOOR, AgentJoinedTeam.class, joined::equals).size() == 1);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "agent, 200, 403",
    "manager, 200, 403",
    "director, 200, 200",
    "admin, 200, 200",
    "dialer, 403, 403",
    "bi, 403, 403"
  })
  void who_may_see_and_who_may_arrange_it(String role, int get, int put) {
    as("somebody", role, "tigers").get("/api/floor").then().statusCode(get);
    as("somebody", role, "tigers").body(FLOOR).put("/api/floor").then().statusCode(put);
  }

  @Test
  void a_wrong_floor_changes_nothing_and_every_wrong_field_is_named() {
    admin()
        .body(FLOOR.replace("agent-12", "agent-01").replace("Asia/Shanghai", "Nowhere"))
        .put("/api/floor")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors.field", hasItem("timezone"))
        .body("errors.field", hasItem("departments[0].teams[1].agents[1].id"));

    assertThat(putFloor(FLOOR)).isZero();
  }

  @ParameterizedTest
  @CsvSource({"2026-02-30", "tomorrow", "+999999999-01-01", "0001-01-01", "2026-3-2"})
  void a_day_that_is_none_is_refused(String day) {
    admin()
        .queryParam("effectiveFrom", day)
        .body(FLOOR)
        .put("/api/floor")
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("effectiveFrom"));
  }

  @Test
  void a_change_before_the_last_one_is_told_as_a_conflict() {
    String without = FLOOR.replace(",{\"id\":\"agent-12\",\"name\":\"孙丽\"}", "");
    putFloor(without);

    admin()
        .body(FLOOR)
        .put("/api/floor?effectiveFrom=2020-01-01")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:telesales:problem:changed-later"));
  }
}
