package telesales.projection.bi;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import telesales.contracts.AgentId;
import telesales.contracts.CallId;
import telesales.contracts.CustomerId;
import telesales.contracts.DealId;
import telesales.contracts.Event;
import telesales.contracts.Grade;
import telesales.contracts.HandoverId;
import telesales.contracts.LeadId;
import telesales.contracts.ManagerId;
import telesales.contracts.Money;
import telesales.contracts.PaymentId;
import telesales.contracts.TeamId;
import telesales.contracts.VisitId;
import telesales.contracts.calls.Disposition;
import telesales.contracts.floor.FloorEvent.TimeZoneSet;
import telesales.contracts.handovers.HandoverEvent.HandoverAccepted;
import telesales.contracts.handovers.HandoverEvent.HandoverOffered;
import telesales.contracts.handovers.HandoverEvent.HandoverRequested;
import telesales.contracts.handovers.HandoverEvent.HandoverWithdrawn;
import telesales.contracts.leads.DealEvent.LeadDealSigned;
import telesales.contracts.leads.DealEvent.LeadDealWithdrawn;
import telesales.contracts.leads.DealEvent.LeadPaymentReceived;
import telesales.contracts.leads.DealEvent.LeadPaymentWithdrawn;
import telesales.contracts.leads.LeadEvent.LeadBecameInterested;
import telesales.contracts.leads.LeadEvent.LeadCallRetracted;
import telesales.contracts.leads.LeadEvent.LeadCalled;
import telesales.contracts.leads.LeadEvent.LeadInterestWithdrawn;
import telesales.contracts.leads.LeadEvent.LeadRegistered;
import telesales.contracts.leads.VisitEvent.LeadVisitWithdrawn;
import telesales.contracts.leads.VisitEvent.LeadVisited;
import telesales.contracts.leads.VisitKind;
import telesales.projection.ProjectionTest;
import telesales.projection.Told;
import telesales.projection.lead.LeadStage;

@QuarkusTest
class LeadStagesTest extends ProjectionTest {
  private static final Instant TEN = at(FRIDAY, "10:00");
  private static final Instant LATE = at(FRIDAY, "23:30");

  private final LeadId lead = new LeadId(story.id("lead"));
  private final HandoverId handover = new HandoverId(story.id("handover"));
  private Instant recordedAt = Instant.parse("2026-03-25T01:00:00Z");
  private int ofLead;
  private int ofHandover;

  @BeforeEach
  void a_team() {
    story.team("east").member("zhang", "east", FRIDAY.minusDays(9));
    feed.give(story.inOrder(recordedAt));
    recordedAt = recordedAt.plusSeconds(100);
  }

  @Test
  void a_lead_reaches_each_stage_with_the_first_call_or_event_that_shows_it() {
    tell(
        registered(),
        called("c1", TEN, Disposition.NO_ANSWER, null),
        called("c2", TEN.plusSeconds(60), Disposition.CALLBACK, null),
        called("c3", TEN.plusSeconds(120), Disposition.INTERESTED, Grade.D),
        interested("c3", TEN.plusSeconds(120)),
        called("c4", TEN.plusSeconds(180), Disposition.INTERESTED, Grade.B),
        called("c5", TEN.plusSeconds(240), Disposition.INTERESTED, Grade.D));
    tell(
        requested(TEN.plusSeconds(121)),
        offered(TEN.plusSeconds(150)),
        accepted(TEN.plusSeconds(200)));
    tell(called("c6", TEN.plusSeconds(300), Disposition.SALE, Grade.A));

    assertThat(road())
        .containsExactly(
            "registered c1 10:00:00",
            "first-conversation c2 10:01:00",
            "graded-d c3 10:02:00",
            "graded-b c4 10:03:00",
            "graded-a c6 10:05:00",
            "interested c3 10:02:00",
            "handed-over null 10:02:01",
            "accepted null 10:03:20",
            "deal c6 10:05:00");
    assertThat(stages("DISTINCT agent_id, team_id, day"))
        .containsExactly(
            Map.of("agent_id", story.id("zhang"), "team_id", story.id("east"), "day", FRIDAY + ""));
  }

  @Test
  void what_is_heard_of_late_is_the_first_all_the_same() {
    tell(registered(), called("c2", TEN.plusSeconds(60), Disposition.CALLBACK, null));
    tell(called("c1", TEN, Disposition.CALLBACK, null));

    assertThat(road()).containsExactly("registered c1 10:00:00", "first-conversation c1 10:00:00");
  }

  @Test
  void what_a_correction_takes_back_was_never_reached_or_by_the_next_call() {
    tell(
        registered(),
        called("c1", TEN, Disposition.SALE, Grade.C),
        interested("c1", TEN),
        called("c2", TEN.plusSeconds(60), Disposition.CALLBACK, Grade.C));
    tell(requested(TEN.plusSeconds(5)));
    tell(called("c1", TEN, Disposition.NO_ANSWER, null));
    assertThat(road())
        .containsExactly(
            "registered c1 10:00:00",
            "first-conversation c2 10:01:00",
            "graded-c c2 10:01:00",
            "interested c1 10:00:00",
            "handed-over null 10:00:05");

    tell(
        new LeadCallRetracted(lead, call("c2"), zhang(), TEN),
        new LeadInterestWithdrawn(lead, call("c1"), zhang(), TEN),
        new HandoverWithdrawn(handover, lead, TEN));
    assertThat(road()).containsExactly("registered c1 10:00:00");
  }

  @Test
  void visits_contracts_and_payments_are_stages_until_they_are_withdrawn() {
    var visit = new VisitId("v1");
    var deal = new DealId("d1");
    var payment = new PaymentId("p1");
    Instant noon = at(FRIDAY, "12:00");
    tell(
        registered(),
        new LeadVisited(lead, visit, zhang(), TEN.plusSeconds(60), VisitKind.CAME, null, true),
        new LeadDealSigned(lead, deal, zhang(), noon, new Money(100, "CNY"), null, false),
        new LeadPaymentReceived(
            lead, deal, payment, zhang(), noon.plusSeconds(60), new Money(100, "CNY"), true));
    assertThat(road())
        .containsExactly(
            "registered c1 10:00:00",
            "visited null 10:01:00",
            "deal null 12:00:00",
            "paid null 12:01:00");

    tell(
        called("c9", noon.minusSeconds(60), Disposition.SALE, null),
        new LeadVisitWithdrawn(lead, visit, zhang(), TEN),
        new LeadPaymentWithdrawn(lead, deal, payment, zhang(), noon));
    assertThat(road())
        .containsExactly(
            "registered c1 10:00:00", "first-conversation c9 11:59:00", "deal c9 11:59:00");
    tell(new LeadDealWithdrawn(lead, deal, zhang(), noon));
    tell(new LeadCallRetracted(lead, call("c9"), zhang(), noon));
    assertThat(road()).containsExactly("registered c1 10:00:00");
  }

  @Test
  void days_of_stages_move_with_the_floors_zone() {
    tell(registered(), called("c1", LATE, Disposition.CALLBACK, null));
    assertThat(stages("day").getLast()).containsEntry("day", FRIDAY + "");
    try {
      zone("tokyo", "Asia/Tokyo");
      assertThat(stages("day").getLast()).containsEntry("day", FRIDAY.plusDays(1) + "");
    } finally {
      zone("shanghai", "Asia/Shanghai");
    }
    assertThat(stages("day").getLast()).containsEntry("day", FRIDAY + "");
  }

  @Test
  void stages_have_the_order_of_the_road() {
    assertThat(
            Psql.rows(
                "SELECT DISTINCT stage, stage_order FROM fact_lead_stage WHERE stage_order IS NULL"))
        .isEmpty();
    String comment = Psql.ask("SELECT col_description('fact_lead_stage'::regclass, 2)").output();
    assertThat(comment)
        .contains(
            Arrays.stream(LeadStage.values())
                .limit(LeadStage.values().length - 1)
                .map(LeadStage::wireName)
                .collect(Collectors.joining(", ")));
  }

  private List<String> road() {
    List<String> road = new ArrayList<>();
    for (Map<String, Object> row :
        stages(
            "stage, call_id, to_char(reached_at AT TIME ZONE 'Asia/Shanghai', 'HH24:MI:SS') AS time")) {
      String call = String.valueOf(row.get("call_id")).replace(story.id(""), "");
      road.add(row.get("stage") + " " + call + " " + row.get("time"));
    }
    return road;
  }

  private List<Map<String, Object>> stages(String columns) {
    boolean ordered = !columns.startsWith("DISTINCT");
    return Psql.rows(
        "SELECT %s FROM fact_lead_stage WHERE lead_id = '%s'%s"
            .formatted(columns, lead, ordered ? " ORDER BY stage_order" : ""));
  }

  private void tell(Event... events) {
    for (Event event : events) {
      boolean handovers = event.getClass().getName().contains("Handover");
      int version = handovers ? ++ofHandover : ++ofLead;
      recordedAt = recordedAt.plusSeconds(1);
      feed.give(
          List.of(
              new Told(story.stream(handovers ? "handover" : "lead"), version, event, recordedAt)));
    }
  }

  private void zone(String stream, String zone) {
    recordedAt = recordedAt.plusSeconds(1);
    feed.give(
        List.of(new Told(story.stream(stream), 1, new TimeZoneSet(ZoneId.of(zone)), recordedAt)));
  }

  private LeadRegistered registered() {
    return new LeadRegistered(
        lead, new CustomerId(story.id("customer")), zhang(), "autumn", call("c1"), TEN);
  }

  private LeadCalled called(String call, Instant at, Disposition how, @Nullable Grade grade) {
    return new LeadCalled(lead, call(call), zhang(), at, how, 40, false, grade, Map.of());
  }

  private LeadBecameInterested interested(String call, Instant at) {
    return new LeadBecameInterested(lead, Grade.D, call(call), zhang(), at);
  }

  private HandoverRequested requested(Instant at) {
    return new HandoverRequested(handover, lead, call("c3"), Grade.D, zhang(), at);
  }

  private HandoverOffered offered(Instant at) {
    var team = new TeamId(story.id("east"));
    return new HandoverOffered(
        handover, lead, call("c3"), Grade.D, zhang(), team, wu(), at.plusSeconds(1800), at);
  }

  private HandoverAccepted accepted(Instant at) {
    return new HandoverAccepted(handover, lead, wu(), at);
  }

  private ManagerId wu() {
    return new ManagerId(story.id("wu"));
  }

  private AgentId zhang() {
    return new AgentId(story.id("zhang"));
  }

  private CallId call(String call) {
    return new CallId(story.id(call));
  }
}
