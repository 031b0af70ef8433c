package telesales.leadscoring.reaction;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static telesales.leadscoring.CallsForTests.corrected;
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
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import telesales.contracts.AgentId;
import telesales.contracts.CallId;
import telesales.contracts.CustomerId;
import telesales.contracts.Grade;
import telesales.contracts.LeadId;
import telesales.contracts.Topic;
import telesales.contracts.calls.CallDetails;
import telesales.contracts.calls.CallEvent;
import telesales.contracts.calls.Disposition;
import telesales.contracts.leads.LeadEvent;
import telesales.contracts.leads.LeadEvent.LeadBecameInterested;
import telesales.contracts.leads.LeadEvent.LeadInterestWithdrawn;
import telesales.eventsourcing.testing.ServiceInfrastructure;
import telesales.eventsourcing.testing.TestEvents;
import telesales.eventsourcing.testing.Tokens;
import telesales.leadscoring.domain.LeadIds;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceInfrastructure.class,
    initArgs = @ResourceArg(name = "database", value = "lead_scoring"))
class LeadsFollowCallsTest {
  private static final Instant NINE = Instant.parse("2026-03-02T01:00:00Z");
  private static final Duration SOON = Duration.ofSeconds(15);

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  private final CustomerId customer = newCustomer();
  private final LeadId lead = LeadIds.of(customer);
  private final AgentId agent = newAgent();
  private final CallId call = newCall();
  private TestEvents events;

  @BeforeEach
  void connect() {
    events = new TestEvents(bootstrapServers);
  }

  @AfterEach
  void disconnect() {
    events.close();
  }

  @Test
  void a_graded_call_becomes_a_lead_with_grade_score_and_credit() {
    publish(interested(Grade.C));

    await().atMost(SOON).untilAsserted(() -> lead().statusCode(200).body("grade", equalTo("C")));
    lead()
        .body("customer", equalTo(customer.value()))
        .body("owner", equalTo(agent.value()))
        .body("campaign", equalTo("spring"))
        .body("score", equalTo(60))
        .body("scorer", equalTo("rules-1"))
        .body("reasons.code", equalTo(List.of("grade", "said-interested", "base-rate")))
        .body("calls", equalTo(1))
        .body("lastDisposition", equalTo("interested"))
        .body("interestedSince", equalTo(NINE.toString()))
        .body("grades[0].grade", equalTo("C"))
        .body("grades[0].call", equalTo(call.value()))
        .body("scores[0].reasons[0].points", equalTo(30));
    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                assertThat(published(LeadBecameInterested.class, lead))
                    .containsExactly(new LeadBecameInterested(lead, Grade.C, call, agent, NINE)));
  }

  @Test
  void a_correction_to_another_customer_moves_the_interest_to_that_one_s_lead() {
    CustomerId other = newCustomer();
    publish(interested(Grade.C));
    await().atMost(SOON).untilAsserted(() -> lead().statusCode(200));

    publish(corrected(call, details(agent, other, NINE, Disposition.INTERESTED, Grade.C)));

    await()
        .atMost(SOON)
        .untilAsserted(
            () -> assertThat(published(LeadBecameInterested.class, LeadIds.of(other))).hasSize(1));
    assertThat(published(LeadInterestWithdrawn.class, lead)).hasSize(1);
    lead().body("calls", equalTo(0)).body("score", equalTo(10));
  }

  @Test
  void events_sent_again_change_nothing() {
    CallEvent first = interested(Grade.C);
    CallEvent better = corrected(call, graded(Grade.B));
    publish(first);
    publish(better);
    events.publishAgain(stream(call), first, 1);
    events.publishAgain(stream(call), better, 2);
    // In the same partition as those before it: when it shows, they were taken in.
    publish(corrected(call, graded(Grade.A)));

    await().atMost(SOON).untilAsserted(() -> lead().body("grade", equalTo("A")));
    lead().body("grades.grade", equalTo(List.of("C", "B", "A"))).body("calls", equalTo(1));
    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                assertThat(published(LeadBecameInterested.class, lead))
                    .extracting(LeadBecameInterested::grade)
                    .containsExactly(Grade.C, Grade.B, Grade.A));
  }

  private CallEvent interested(Grade grade) {
    return logged(call, graded(grade));
  }

  private void publish(CallEvent event) {
    events.publish(stream(event.call()), event);
  }

  private CallDetails graded(Grade grade) {
    return details(agent, customer, NINE, Disposition.INTERESTED, grade);
  }

  private ValidatableResponse lead() {
    return given()
        .auth()
        .oauth2(Tokens.of("dora", "director", null))
        .get("/api/leads/{lead}", lead.value())
        .then();
  }

  private <E extends LeadEvent> List<E> published(Class<E> type, LeadId of) {
    return events.published(Topic.LEADS, type, event -> event.lead().equals(of));
  }
}
