package telesales.meetingmetrics.agentday.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static telesales.meetingmetrics.Requests.FLOOR;
import static telesales.meetingmetrics.Requests.admin;
import static telesales.meetingmetrics.Requests.agent;
import static telesales.meetingmetrics.Requests.as;
import static telesales.meetingmetrics.Requests.managerOfTigers;
import static telesales.meetingmetrics.Requests.putFloor;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
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
import telesales.contracts.Topic;
import telesales.contracts.leads.LeadEvent.LeadBecameInterested;
import telesales.contracts.meetings.MeetingsEvent.AgentTargetReached;
import telesales.contracts.meetings.Metric;
import telesales.contracts.meetings.Period;
import telesales.eventsourcing.store.StreamId;
import telesales.eventsourcing.testing.ServiceInfrastructure;
import telesales.eventsourcing.testing.TestEvents;
import telesales.meetingmetrics.MondayMorning;
import telesales.meetingmetrics.reaction.Told;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceInfrastructure.class,
    initArgs = @ResourceArg(name = "database", value = "meeting_metrics"))
class AgentDaysResourceTest {
  private static final Duration SOON = Duration.ofSeconds(20);

  @BeforeEach
  void floor() {
    putFloor(FLOOR);
  }

  @Test
  void forty_effective_calls_before_noon_reach_the_mornings_target() {
    Instant fortieth = MondayMorning.NINE.plusSeconds(39 * 60);
    try (var events = new TestEvents(ServiceInfrastructure.bootstrapServers())) {
      for (int i = 0; i < 40; i++) {
        publish(
            events, Told.call("day-" + i, "agent-02", MondayMorning.NINE.plusSeconds(60L * i), 45));
      }
      publish(events, Told.call("day-noon", "agent-02", Instant.parse("2026-03-02T05:30:00Z"), 45));
      publish(
          events,
          new Told(
              new StreamId("lead-day"),
              new LeadBecameInterested(
                  new LeadId("day"),
                  Grade.D,
                  new CallId("day-0"),
                  new AgentId("agent-02"),
                  MondayMorning.NINE)));
      await()
          .atMost(SOON)
          .untilAsserted(
              () ->
                  day("agent-02")
                      .body("day.dials", equalTo(41))
                      .body("day.interestedLeads", equalTo(1)));

      day("agent-02")
          .body("team", equalTo("tigers"))
          .body("morning.effectiveCalls", equalTo(40))
          .body("morning.talkSeconds", equalTo(1800))
          .body("afternoon.effectiveCalls", equalTo(1))
          .body(target("morning") + ".figure", equalTo(40))
          .body(target("morning") + ".target", equalTo(40))
          .body(target("morning") + ".reachedAt", equalTo(fortieth.toString()))
          .body(target("day") + ".figure", equalTo(41))
          .body(target("day") + ".target", equalTo(100))
          .body(target("day") + ".reachedAt", nullValue());
      await()
          .atMost(SOON)
          .untilAsserted(
              () ->
                  assertThat(reached(events))
                      .containsExactly(
                          new AgentTargetReached(
                              new AgentId("agent-02"),
                              MondayMorning.TODAY,
                              Metric.EFFECTIVE_CALLS,
                              Period.MORNING,
                              40,
                              fortieth)));
    }
  }

  @Test
  void a_day_without_calls_is_a_day_of_nothing() {
    admin()
        .get("/api/agent-days/agent-01")
        .then()
        .statusCode(200)
        .body("date", equalTo("2026-03-02"))
        .body("day.dials", equalTo(0))
        .body(target("day") + ".figure", equalTo(0));
  }

  @Test
  void an_agent_whom_only_a_dialer_knows_is_shown_to_those_who_see_all() {
    try (var events = new TestEvents(ServiceInfrastructure.bootstrapServers())) {
      publish(events, Told.call("stray", "stray agent/7", MondayMorning.NINE, 45));
    }

    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                admin()
                    .get("/api/agent-days/{agent}", "stray agent/7")
                    .then()
                    .statusCode(200)
                    .body("team", nullValue())
                    .body("day.effectiveCalls", equalTo(1)));
  }

  @ParameterizedTest
  @CsvSource({
    "agent-01, agent, tigers, 200",
    "agent-02, agent, tigers, 403",
    "agent-11, agent, leopards, 403",
    "manager-tigers, manager, tigers, 200",
    "manager-leopards, manager, leopards, 403",
    "manager-of-none, manager, , 403",
    "boss, director, , 200",
    "root, admin, , 200",
    "predictive, dialer, , 403",
    "reports, bi, , 403"
  })
  void who_may_see_the_days_of_agent_01(String name, String role, String team, int status) {
    as(name, role, team).get("/api/agent-days/agent-01").then().statusCode(status);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nobody", "%00", "%20", "a%00b", "%27%20OR%201=1--", "%F0%9F%98%80"})
  void an_agent_that_does_not_exist_is_not_found(String agent) {
    admin().urlEncodingEnabled(false).get("/api/agent-days/" + agent).then().statusCode(404);
  }

  @Test
  void an_agent_of_a_thousand_letters_is_not_found() {
    admin().get("/api/agent-days/" + "x".repeat(1000)).then().statusCode(404);
  }

  @Test
  void managers_are_not_told_which_agents_exist() {
    managerOfTigers().get("/api/agent-days/nobody").then().statusCode(403);
    agent("agent-01", "tigers").get("/api/agent-days/nobody").then().statusCode(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"today", "2026-02-29", "-1", "3000-01-01"})
  void a_day_that_is_none_is_refused(String date) {
    admin()
        .queryParam("date", date)
        .get("/api/agent-days/agent-01")
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("date"));
  }

  private static void publish(TestEvents events, Told told) {
    events.publish(told.stream(), told.event());
  }

  private static ValidatableResponse day(String agent) {
    return admin()
        .get("/api/agent-days/" + agent + "?date=" + MondayMorning.TODAY)
        .then()
        .statusCode(200);
  }

  private static String target(String period) {
    return "targets.find { it.metric == 'effectiveCalls' && it.period == '" + period + "' }";
  }

  private static List<AgentTargetReached> reached(TestEvents events) {
    return events.published(
        Topic.MEETINGS,
        AgentTargetReached.class,
        event -> event.agent().equals(new AgentId("agent-02")));
  }
}
