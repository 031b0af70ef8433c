package telesales.projection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import telesales.contracts.AgentId;
import telesales.contracts.CallId;
import telesales.contracts.Event;
import telesales.contracts.Grade;
import telesales.contracts.HandoverId;
import telesales.contracts.LeadId;
import telesales.contracts.ManagerId;
import telesales.contracts.TeamId;
import telesales.contracts.floor.FloorEvent.ManagerAppointed;
import telesales.contracts.handovers.HandoverEvent.HandoverAccepted;
import telesales.contracts.handovers.HandoverEvent.HandoverOffered;
import telesales.contracts.handovers.HandoverEvent.HandoverRequested;
import telesales.contracts.handovers.HandoverEvent.HandoverReturned;
import telesales.contracts.handovers.HandoverEvent.HandoverWithdrawn;
import telesales.contracts.leads.LeadEvent.LeadBecameInterested;
import telesales.contracts.leads.LeadEvent.LeadInterestWithdrawn;
import telesales.projection.board.Board;
import telesales.projection.board.Handover;

@QuarkusTest
class HandoversOnBoardsTest extends ProjectionTest {
  private static final LocalDate THURSDAY = FRIDAY.minusDays(1);
  private static final Instant TEN = at(FRIDAY, "10:00");

  private Instant recordedAt = Instant.parse("2026-03-25T01:00:00Z");

  @BeforeEach
  void a_team_with_an_agent_and_a_manager() {
    story.team("east").member("zhang", "east", FRIDAY.minusDays(9));
    story.tell("floor", new ManagerAppointed(team(), wu(), "Wu"));
  }

  @Test
  void each_interested_lead_of_the_day_is_shown_with_who_has_it() {
    for (String lead : List.of("waiting", "accepted", "returned")) {
      told(lead, interested(lead, at(FRIDAY, "09:30")), requested(lead));
    }
    told("accepted", offered("accepted"), accepted("accepted"));
    told("returned", offered("returned"), returned("returned", "no budget"));
    tellAll();

    Board board = live(story.id("east"), FRIDAY);
    assertThat(board.handovers())
        .extracting(each -> each.status() + " " + each.managerName() + " " + each.reason())
        .containsExactlyInAnyOrder(
            "waiting null null", "accepted Wu null", "returned Wu no budget");
    assertThat(board.handovers()).extracting(Handover::agentName).containsOnly("Agent zhang");
    assertThat(board.handovers()).extracting(Handover::id).doesNotContainNull();
  }

  @Test
  void leads_of_calls_that_came_late_are_listed_on_the_day_that_counts_them() {
    told("late", interested("late", at(THURSDAY, "16:00")), requested("late"));
    told("late", offered("late"));
    tellAll();

    Board thursday = live(story.id("east"), THURSDAY);
    assertThat(thursday.totals().figures().interestedLeads()).isEqualTo(1);
    assertThat(thursday.handovers()).extracting(Handover::status).containsExactly("offered");
    assertThat(live(story.id("east"), FRIDAY).handovers()).isEmpty();
  }

  @Test
  void a_lead_whose_handover_is_not_heard_of_yet_waits_for_a_manager() {
    told("new", interested("new", TEN));
    tellAll();

    assertThat(live(story.id("east"), FRIDAY).handovers())
        .containsExactly(
            new Handover(
                null,
                story.id("new"),
                story.id("zhang"),
                "Agent zhang",
                null,
                null,
                "waiting",
                "B",
                null,
                null));
  }

  @Test
  void a_lead_that_no_figure_counts_any_more_is_not_listed() {
    told("mistake", interested("mistake", TEN), requested("mistake"));
    Instant before = recordedAt.plusSeconds(60);
    tellAll();
    recordedAt = before.plusSeconds(1);
    told("mistake", withdrawn("mistake"));
    told("mistake", new HandoverWithdrawn(handover("mistake"), lead("mistake"), TEN));
    tellAll();

    assertThat(live(story.id("east"), FRIDAY).handovers()).isEmpty();
    assertThat(board(story.id("east"), FRIDAY, before).handovers())
        .extracting(Handover::lead)
        .containsExactly(story.id("mistake"));
  }

  /** A lead's events are one stream, its handover's another. */
  private void told(String lead, Event... events) {
    for (Event event : events) {
      boolean ofLead =
          event instanceof LeadBecameInterested || event instanceof LeadInterestWithdrawn;
      story.tell((ofLead ? "lead-" : "handover-") + lead, event);
    }
  }

  private void tellAll() {
    feed.give(story.inOrder(recordedAt));
  }

  private LeadBecameInterested interested(String lead, Instant at) {
    return new LeadBecameInterested(lead(lead), Grade.B, call(lead), zhang(), at);
  }

  private LeadInterestWithdrawn withdrawn(String lead) {
    return new LeadInterestWithdrawn(lead(lead), call(lead), zhang(), TEN);
  }

  private HandoverRequested requested(String lead) {
    return new HandoverRequested(handover(lead), lead(lead), call(lead), Grade.B, zhang(), TEN);
  }

  private HandoverOffered offered(String lead) {
    return new HandoverOffered(
        handover(lead),
        lead(lead),
        call(lead),
        Grade.B,
        zhang(),
        team(),
        wu(),
        TEN.plusSeconds(600),
        TEN.plusSeconds(60));
  }

  private HandoverAccepted accepted(String lead) {
    return new HandoverAccepted(handover(lead), lead(lead), wu(), TEN);
  }

  private HandoverReturned returned(String lead, String reason) {
    return new HandoverReturned(handover(lead), lead(lead), wu(), reason, TEN);
  }

  private TeamId team() {
    return new TeamId(story.id("east"));
  }

  private AgentId zhang() {
    return new AgentId(story.id("zhang"));
  }

  private ManagerId wu() {
    return new ManagerId(story.id("wu"));
  }

  private CallId call(String lead) {
    return new CallId(story.id("call-" + lead));
  }

  private HandoverId handover(String lead) {
    return new HandoverId(story.id(lead));
  }

  private LeadId lead(String lead) {
    return new LeadId(story.id(lead));
  }
}
