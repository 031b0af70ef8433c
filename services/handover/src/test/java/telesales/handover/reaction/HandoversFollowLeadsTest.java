package telesales.handover.reaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static telesales.handover.Floor.NINE;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import telesales.contracts.Grade;
import telesales.contracts.ManagerId;
import telesales.contracts.Topic;
import telesales.contracts.floor.FloorEvent.ManagerAppointed;
import telesales.contracts.floor.FloorEvent.ManagerReleased;
import telesales.contracts.floor.FloorEvent.TeamDissolved;
import telesales.contracts.handovers.HandoverEvent;
import telesales.contracts.handovers.HandoverEvent.HandoverOffered;
import telesales.contracts.handovers.HandoverEvent.HandoverRequested;
import telesales.contracts.handovers.HandoverEvent.HandoverWithdrawn;
import telesales.contracts.leads.LeadEvent.LeadBecameInterested;
import telesales.contracts.leads.LeadEvent.LeadInterestWithdrawn;
import telesales.eventsourcing.testing.ServiceInfrastructure;
import telesales.eventsourcing.testing.TestEvents;
import telesales.handover.Floor;
import telesales.handover.HandoverConfig;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceInfrastructure.class,
    initArgs = @ResourceArg(name = "database", value = "handover"))
class HandoversFollowLeadsTest {
  private static final Duration SOON = Duration.ofSeconds(15);

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  @Inject HandoverConfig config;
  @Inject Pool pool;

  private TestEvents events;
  private Floor floor;

  /** How many came before the offer: the lead may have been heard of before the floor. */
  private int base;

  @BeforeEach
  void connect() {
    events = new TestEvents(bootstrapServers);
    floor = Floor.of(events);
  }

  @AfterEach
  void disconnect() {
    events.close();
  }

  @Test
  void a_manager_has_two_hours_to_answer() {
    assertThat(config.answerWithin()).isEqualTo(Duration.ofHours(2));
  }

  @Test
  void an_interested_lead_is_offered_to_its_agent_s_manager() {
    floor.agentJoins().managerIsAppointed();
    await().atMost(SOON).until(this::floorIsKnown);
    floor.leadIsInterested();

    var offered = (HandoverOffered) said(1).getFirst();
    assertThat(offered.lead()).isEqualTo(floor.lead());
    assertThat(offered.call()).isEqualTo(floor.call());
    assertThat(offered.grade()).isEqualTo(Grade.C);
    assertThat(offered.agent()).isEqualTo(floor.agent());
    assertThat(offered.team()).isEqualTo(floor.team());
    assertThat(offered.manager()).isEqualTo(floor.manager());
    assertThat(offered.dueAt()).isEqualTo(offered.at().plus(Duration.ofHours(2)));
  }

  @Test
  void a_lead_heard_of_before_the_floor_waits_until_agent_and_manager_are_known() {
    floor.leadIsInterested();
    assertThat(said(1).getFirst()).isInstanceOf(HandoverRequested.class);

    floor.agentJoins().managerIsAppointed();

    isOfferedTo(floor.manager());
    assertThat(said(1)).hasSize(2);
  }

  @Test
  void a_manager_known_before_the_agent_comes_to_the_same() {
    floor.managerIsAppointed().leadIsInterested();
    said(1);

    floor.agentJoins();

    isOfferedTo(floor.manager());
  }

  @Test
  void open_offers_pass_to_the_next_manager_and_wait_while_there_is_none() {
    offered();
    var next = new ManagerId(floor.manager() + "-next");

    floor.change(new ManagerReleased(floor.team(), floor.manager()));
    assertThat(said(2).getLast()).isInstanceOf(HandoverRequested.class);

    floor.change(new ManagerAppointed(floor.team(), next, "Li"));
    isOfferedTo(next);
  }

  @Test
  void a_manager_replaced_at_once_loses_the_open_offers_to_the_next() {
    offered();
    var next = new ManagerId(floor.manager() + "-next");

    floor.change(new ManagerAppointed(floor.team(), next, "Li"));

    isOfferedTo(next);
  }

  @Test
  void the_offers_of_a_dissolved_team_wait_until_its_agents_join_another() {
    offered();
    floor.change(new TeamDissolved(floor.team()));
    assertThat(said(2).getLast()).isInstanceOf(HandoverRequested.class);

    Floor other = Floor.of(events).managerIsAppointed();
    new Floor(events, other.team(), floor.agent(), other.manager(), floor.lead(), floor.call())
        .agentJoins();

    isOfferedTo(other.manager());
  }

  @Test
  void interest_moved_to_another_agent_goes_to_that_one_s_manager() {
    offered();
    Floor other = Floor.of(events).agentJoins().managerIsAppointed();

    floor.lead(new LeadBecameInterested(floor.lead(), Grade.C, other.call(), other.agent(), NINE));

    isOfferedTo(other.manager());
  }

  @Test
  void withdrawn_interest_withdraws_the_offer() {
    offered();
    floor.lead(new LeadInterestWithdrawn(floor.lead(), floor.call(), floor.agent(), NINE));

    assertThat(said(2).getLast()).isInstanceOf(HandoverWithdrawn.class);
  }

  @Test
  void events_sent_again_change_nothing() {
    offered();
    events.publishAgain(floor.leadStream(), floor.interest(Grade.C), 1);
    // In the same partition as the one before it: when it shows, that was taken in.
    floor.lead(new LeadInterestWithdrawn(floor.lead(), floor.call(), floor.agent(), NINE));
    events.publishAgain(floor.leadStream(), floor.interest(Grade.C), 1);
    floor.lead(floor.interest(Grade.B));

    assertThat(said(3))
        .extracting(event -> event.getClass().getSimpleName())
        .containsExactly("HandoverOffered", "HandoverWithdrawn", "HandoverOffered");
  }

  private void offered() {
    floor.agentJoins().managerIsAppointed().leadIsInterested();
    await()
        .atMost(SOON)
        .untilAsserted(() -> assertThat(all()).last().isInstanceOf(HandoverOffered.class));
    base = all().size() - 1;
  }

  private List<HandoverEvent> said(int number) {
    await()
        .atMost(SOON)
        .untilAsserted(() -> assertThat(all()).hasSizeGreaterThanOrEqualTo(base + number));
    return all().subList(base, all().size());
  }

  private List<HandoverEvent> all() {
    return events.published(
        Topic.HANDOVERS, HandoverEvent.class, event -> event.handover().equals(floor.handover()));
  }

  private void isOfferedTo(ManagerId manager) {
    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                assertThat(all())
                    .last()
                    .isInstanceOfSatisfying(
                        HandoverOffered.class,
                        offered -> assertThat(offered.manager()).isEqualTo(manager)));
  }

  private boolean floorIsKnown() {
    return pool.preparedQuery(
                "SELECT FROM membership JOIN team USING (team_id)"
                    + " WHERE agent_id = $1 AND manager_id = $2")
            .execute(Tuple.of(floor.agent().value(), floor.manager().value()))
            .await()
            .atMost(SOON)
            .rowCount()
        == 1;
  }
}
