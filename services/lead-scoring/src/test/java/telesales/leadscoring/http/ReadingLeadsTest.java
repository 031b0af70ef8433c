package telesales.leadscoring.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static telesales.leadscoring.CallsForTests.details;
import static telesales.leadscoring.CallsForTests.logged;
import static telesales.leadscoring.CallsForTests.newAgent;
import static telesales.leadscoring.CallsForTests.newCall;
import static telesales.leadscoring.CallsForTests.newCustomer;
import static telesales.leadscoring.CallsForTests.stream;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import telesales.contracts.AgentId;
import telesales.contracts.CallId;
import telesales.contracts.CustomerId;
import telesales.contracts.Grade;
import telesales.contracts.TeamId;
import telesales.contracts.calls.Disposition;
import telesales.contracts.floor.FloorEvent;
import telesales.contracts.floor.FloorEvent.AgentJoinedTeam;
import telesales.contracts.floor.FloorEvent.AgentLeftTeam;
import telesales.eventsourcing.store.StreamId;
import telesales.eventsourcing.testing.ServiceInfrastructure;
import telesales.eventsourcing.testing.TestEvents;
import telesales.eventsourcing.testing.Tokens;
import telesales.leadscoring.domain.LeadIds;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceInfrastructure.class,
    initArgs = @ResourceArg(name = "database", value = "lead_scoring"))
class ReadingLeadsTest {
  private static final Instant NINE = Instant.parse("2026-03-02T01:00:00Z");
  private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
  private static final Duration SOON = Duration.ofSeconds(15);
  private static final String ALL = "limit=200";
  private static final String DIRECTOR = Tokens.of("dora", "director", null);

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  private final AgentId mira = newAgent();
  private final TeamId team = new TeamId("team-" + UUID.randomUUID());
  private final List<String> leads = new ArrayList<>();

  @BeforeEach
  void mira_has_four_leads() {
    try (var events = new TestEvents(bootstrapServers)) {
      for (Grade grade : List.of(Grade.D, Grade.A, Grade.C, Grade.B)) {
        CustomerId customer = newCustomer();
        CallId call = newCall();
        leads.add(LeadIds.of(customer).value());
        var details = details(mira, customer, NINE, Disposition.BUSY, grade);
        events.publish(stream(call), logged(call, details));
      }
    }
    await()
        .atMost(SOON)
        .untilAsserted(() -> assertThat(list(DIRECTOR, "owner=" + mira)).hasSameElementsAs(leads));
  }

  @Test
  void the_highest_score_comes_first() {
    get(DIRECTOR, "owner=" + mira)
        .body("leads.grade", equalTo(List.of("A", "B", "C", "D")))
        .body("leads.score", equalTo(List.of(70, 55, 40, 25)))
        .body("next", equalTo(null));
  }

  @Test
  void pages_follow_one_another_without_gap_or_repetition() {
    String next = get(DIRECTOR, "limit=3&owner=" + mira).extract().path("next");
    List<String> first = list(DIRECTOR, "limit=3&owner=" + mira);
    List<String> second = list(DIRECTOR, "limit=3&owner=" + mira + "&after=" + next);

    assertThat(first).hasSize(3).doesNotContainAnyElementsOf(second);
    assertThat(second).hasSize(1);
  }

  @Test
  void grade_and_least_score_narrow_the_list() {
    get(DIRECTOR, "grade=C&owner=" + mira).body("leads.grade", equalTo(List.of("C")));
    get(DIRECTOR, "minScore=55&owner=" + mira).body("leads.grade", equalTo(List.of("A", "B")));
  }

  @Test
  void an_agent_sees_own_leads_only() {
    String own = Tokens.of(mira.value(), "agent", team.value());
    String other = Tokens.of("another", "agent", team.value());

    assertThat(list(own, ALL)).hasSameElementsAs(leads);
    assertThat(list(other, ALL)).doesNotContainAnyElementsOf(leads);
    get(other, "owner=" + mira, 403);
    one(own, leads.getFirst()).statusCode(200).body("owner", equalTo(mira.value()));
    one(other, leads.getFirst()).statusCode(403);
  }

  @Test
  void a_manager_sees_the_leads_of_those_who_are_in_the_team_today() {
    String own = Tokens.of("manager", "manager", team.value());
    String other = Tokens.of("manager", "manager", "team-of-others");
    floor(new AgentJoinedTeam(mira, team, LONG_AGO));

    await().atMost(SOON).untilAsserted(() -> assertThat(list(own, ALL)).hasSameElementsAs(leads));
    one(own, leads.getFirst()).statusCode(200);
    assertThat(list(other, "owner=" + mira)).isEmpty();
    one(other, leads.getFirst()).statusCode(403);

    floor(new AgentLeftTeam(mira, team, LONG_AGO.plusYears(1)));
    await().atMost(SOON).untilAsserted(() -> assertThat(list(own, ALL)).isEmpty());
    one(own, leads.getFirst()).statusCode(403);
  }

  @Test
  void a_manager_without_a_team_sees_nothing() {
    get(Tokens.of("manager", "manager", null), ALL, 403);
  }

  @Test
  void who_joins_another_team_leaves_the_first() {
    TeamId second = new TeamId("team-" + UUID.randomUUID());
    floor(new AgentJoinedTeam(mira, team, LONG_AGO));
    floor(new AgentJoinedTeam(mira, second, LONG_AGO.plusDays(9)));

    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                assertThat(list(Tokens.of("m", "manager", second.value()), ALL))
                    .hasSameElementsAs(leads));
    assertThat(list(Tokens.of("m", "manager", team.value()), ALL)).isEmpty();
  }

  @Test
  void neither_dialers_nor_bi_nor_strangers_read_leads() {
    get(Tokens.of("dialer", "dialer", null), ALL, 403);
    get(Tokens.of("bi", "bi", null), ALL, 403);
    given().get("/api/leads").then().statusCode(401);
    given().get("/api/leads/" + leads.getFirst()).then().statusCode(401);
  }

  @Test
  void every_wrong_parameter_is_named() {
    get(DIRECTOR, "owner=%20&grade=E&minScore=101&limit=many&after=there", 400)
        .contentType(containsString("application/problem+json"))
        .body("errors.field", hasItems("owner", "grade", "minScore", "limit", "after"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "owner=%00",
        "owner=%FF%FE",
        "owner=%27%3B%20DROP%20TABLE%20lead%3B--",
        "limit=99999999999999999999",
        "minScore=-1",
        "minScore=1e3",
        "after=999-00000000-0000-0000-0000-000000000000",
        "after=%00",
        "grade=",
        "grade=a",
        "limit=0",
        "unknown=1"
      })
  void nothing_that_is_asked_breaks_the_service(String query) {
    int status =
        given()
            .urlEncodingEnabled(false)
            .auth()
            .oauth2(DIRECTOR)
            .get("/api/leads?" + query)
            .statusCode();

    assertThat(status).isIn(200, 400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nobody", "%00", "%20", "%FF", "..%2F..", "%27--"})
  void a_lead_that_nobody_knows_is_not_found(String id) {
    int status =
        given()
            .urlEncodingEnabled(false)
            .auth()
            .oauth2(DIRECTOR)
            .get("/api/leads/" + id)
            .statusCode();

    assertThat(status).isIn(400, 404);
  }

  private ValidatableResponse one(String token, String lead) {
    return given().auth().oauth2(token).get("/api/leads/{lead}", lead).then();
  }

  private List<String> list(String token, String query) {
    return get(token, query).extract().path("leads.lead");
  }

  private ValidatableResponse get(String token, String query) {
    return get(token, query, 200);
  }

  private ValidatableResponse get(String token, String query, int status) {
    return given()
        .urlEncodingEnabled(false)
        .auth()
        .oauth2(token)
        .get("/api/leads?" + query)
        .then()
        .statusCode(status);
  }

  private void floor(FloorEvent event) {
    try (var events = new TestEvents(bootstrapServers)) {
      events.publish(new StreamId("floor"), event);
    }
  }
}
