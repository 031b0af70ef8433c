package telesales.leadscoring.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
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
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
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
import telesales.contracts.floor.FloorEvent.AgentJoinedTeam;
import telesales.eventsourcing.store.StreamId;
import telesales.eventsourcing.testing.ServiceInfrastructure;
import telesales.eventsourcing.testing.TestEvents;
import telesales.eventsourcing.testing.Tokens;
import telesales.leadscoring.domain.LeadIds;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceInfrastructure.class,
    initArgs = @ResourceArg(name = "database", value = "lead_scoring"))
class RecordingResultsTest {
  private static final Instant NINE = Instant.parse("2026-03-02T01:00:00Z");
  private static final Duration SOON = Duration.ofSeconds(15);
  private static final String VISIT = "{\"kind\":\"came\",\"at\":\"2026-03-02T15:30:00+08:00\"}";
  private static final String DEAL =
      "{\"at\":\"2026-03-02T16:00:00+08:00\",\"amount\":\"80000.00\",\"currency\":\"CNY\"}";
  private static final String PAYMENT =
      "{\"at\":\"2026-03-02T17:00:00+08:00\",\"amount\":\"24000.5\",\"currency\":\"CNY\"}";

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  private final AgentId mira = newAgent();
  private final AgentId omar = newAgent();
  private final TeamId team = new TeamId("team-" + UUID.randomUUID());
  private final CallId call = newCall();
  private final String mirasToken = Tokens.of(mira.value(), "agent", team.value());
  private final String manager = Tokens.of("manager", "manager", team.value());
  private String lead;

  @BeforeEach
  void mira_sold_to_a_lead_of_grade_c() {
    CustomerId customer = newCustomer();
    lead = LeadIds.of(customer).value();
    try (var events = new TestEvents(bootstrapServers)) {
      for (AgentId agent : List.of(mira, omar)) {
        events.publish(
            new StreamId("floor"), new AgentJoinedTeam(agent, team, LocalDate.of(2020, 1, 1)));
      }
      var details = details(mira, customer, NINE, Disposition.SALE, Grade.C);
      events.publish(stream(call), logged(call, details));
    }
    await()
        .atMost(SOON)
        .untilAsserted(() -> get(manager).statusCode(200).body("grade", equalTo("C")));
  }

  @Test
  void an_agent_records_a_visit_and_sending_it_again_changes_nothing() {
    put(mirasToken, "/visits/v1", VISIT)
        .statusCode(201)
        .body("agent", equalTo(mira.value()))
        .body("grade", equalTo("C"))
        .body("first", equalTo(true));
    put(mirasToken, "/visits/v1", VISIT).statusCode(200).body("visit", equalTo("v1"));

    get(mirasToken).body("visits.visit", equalTo(List.of("v1")));
  }

  @Test
  void a_visit_that_is_withdrawn_is_gone_and_another_content_under_an_id_is_refused() {
    put(mirasToken, "/visits/v1", VISIT).statusCode(201);
    put(mirasToken, "/visits/v1", VISIT.replace("came", "called-upon"))
        .statusCode(409)
        .body("type", equalTo("urn:telesales:problem:recorded-differently"));
    delete(mirasToken, "/visits/v1").statusCode(204);
    delete(mirasToken, "/visits/v1").statusCode(204);
    put(mirasToken, "/visits/v1", VISIT).statusCode(409);

    get(mirasToken).body("visits", equalTo(List.of()));
    delete(mirasToken, "/visits/v2").statusCode(404);
  }

  @Test
  void a_contract_belongs_to_the_call_that_sold_it_and_its_money_adds_up() {
    put(mirasToken, "/deals/d1", DEAL)
        .statusCode(201)
        .body("amount", equalTo("80000.00"))
        .body("call", equalTo(call.value()))
        .body("soldInCall", equalTo(true));
    put(mirasToken, "/deals/d1/payments/p1", PAYMENT).statusCode(201);
    put(mirasToken, "/deals/d1/payments/p1", PAYMENT).statusCode(200);
    put(mirasToken, "/deals/d1/payments/p2", PAYMENT).statusCode(201);

    get(mirasToken)
        .body("deals.deal", equalTo(List.of("d1")))
        .body("deals[0].payments.amount", equalTo(List.of("24000.50", "24000.50")));
    delete(mirasToken, "/deals/d1").statusCode(409);
    delete(mirasToken, "/deals/d1/payments/p1").statusCode(204);
    get(mirasToken).body("deals[0].payments.payment", equalTo(List.of("p2")));
  }

  @Test
  void however_many_send_the_same_payment_at_once_it_counts_once() {
    put(mirasToken, "/deals/d1", DEAL).statusCode(201);

    List<Integer> statuses =
        IntStream.range(0, 8)
            .mapToObj(
                _ ->
                    CompletableFuture.supplyAsync(
                        () ->
                            put(mirasToken, "/deals/d1/payments/p1", PAYMENT)
                                .extract()
                                .statusCode()))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();

    assertThat(statuses).containsOnly(200, 201).containsOnlyOnce(201);
    get(mirasToken).body("deals[0].payments.size()", equalTo(1));
  }

  @Test
  void agents_record_on_their_own_leads_and_managers_on_their_team_s() {
    String omarsToken = Tokens.of(omar.value(), "agent", team.value());
    put(omarsToken, "/visits/v1", VISIT).statusCode(403);
    put(Tokens.of("m", "manager", "another-team"), "/visits/v1", VISIT).statusCode(403);
    put(mirasToken, "/visits/v1", withAgent(omar.value())).statusCode(403);
    put(manager, "/visits/v1", withAgent("nobody"))
        .statusCode(400)
        .body("errors.field", equalTo(List.of("agent")));

    put(manager, "/visits/v1", withAgent(omar.value()))
        .statusCode(201)
        .body("agent", equalTo(omar.value()));
    put(manager, "/visits/v2", VISIT).statusCode(201).body("agent", equalTo(mira.value()));
    put(Tokens.of("b", "bi", null), "/visits/v3", VISIT).statusCode(403);
  }

  @Test
  void every_wrong_field_is_named() {
    put(mirasToken, "/deals/d1", "{\"at\":\"soon\",\"amount\":\"-1\",\"currency\":\"EUR\",\"x\":1}")
        .statusCode(400)
        .body("errors.field", hasItems("at", "amount", "currency", "x"));
    put(mirasToken, "/visits/v1", "{\"kind\":\"phoned\"}")
        .statusCode(400)
        .body("errors.field", hasItems("at", "kind"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "80000.001",
        "0",
        "0.00",
        "1e9",
        "99999999999999999999",
        "9999999999.99",
        "",
        " 1",
        "１"
      })
  void what_is_no_amount_is_refused(String amount) {
    put(mirasToken, "/deals/d1", DEAL.replace("80000.00", amount))
        .statusCode(400)
        .body("errors.field", equalTo(List.of("amount")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "null",
        "{",
        "{}}",
        "{\"at\":7,\"kind\":[]}",
        "{\"at\":\"9999-12-31T00:00:00Z\",\"kind\":\"came\"}",
        "{\"at\":\"1999-12-31T00:00:00Z\",\"kind\":\"came\"}",
        "{\"at\":\"+999999999-12-31T00:00:00Z\",\"kind\":\"came\"}"
      })
  void nothing_that_is_sent_breaks_the_service(String body) {
    put(mirasToken, "/visits/v1", body).statusCode(400);
  }

  @Test
  void too_long_a_body_and_too_strange_an_id_are_refused() {
    put(mirasToken, "/visits/v1", "{\"kind\":\"" + "x".repeat(5000) + "\"}").statusCode(413);
    put(mirasToken, "/visits/a%20b", VISIT).statusCode(400);
    put(mirasToken, "/deals/d1/payments/p1", PAYMENT).statusCode(404);
  }

  private static String withAgent(String agent) {
    return VISIT.replace("{", "{\"agent\":\"" + agent + "\",");
  }

  private ValidatableResponse get(String token) {
    return given().auth().oauth2(token).get("/api/leads/" + lead).then();
  }

  private ValidatableResponse put(String token, String path, String body) {
    return given()
        .urlEncodingEnabled(false)
        .auth()
        .oauth2(token)
        .contentType("application/json")
        .body(body)
        .put("/api/leads/" + lead + path)
        .then();
  }

  private ValidatableResponse delete(String token, String path) {
    return given().auth().oauth2(token).delete("/api/leads/" + lead + path).then();
  }
}
