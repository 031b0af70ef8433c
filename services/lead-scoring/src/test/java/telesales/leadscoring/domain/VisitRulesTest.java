package telesales.leadscoring.domain;

import static telesales.leadscoring.domain.Heard.CUSTOMER;
import static telesales.leadscoring.domain.Heard.LEAD;
import static telesales.leadscoring.domain.Heard.MIRA;
import static telesales.leadscoring.domain.Heard.NINE;
import static telesales.leadscoring.domain.Heard.OMAR;
import static telesales.leadscoring.domain.Heard.TEN;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import telesales.contracts.AgentId;
import telesales.contracts.CallId;
import telesales.contracts.Grade;
import telesales.contracts.VisitId;
import telesales.contracts.leads.LeadEvent;
import telesales.contracts.leads.LeadEvent.LeadRegistered;
import telesales.contracts.leads.VisitEvent.LeadVisitWithdrawn;
import telesales.contracts.leads.VisitEvent.LeadVisited;
import telesales.contracts.leads.VisitKind;
import telesales.eventsourcing.testing.DeciderSpec;
import telesales.leadscoring.domain.VisitCommand.RecordVisit;
import telesales.leadscoring.domain.VisitCommand.WithdrawVisit;

class VisitRulesTest {
  private static final Instant ELEVEN = TEN.plusSeconds(3600);
  private static final VisitId V1 = new VisitId("v1");
  private static final VisitId V2 = new VisitId("v2");
  private static final Heard FIRST = Heard.call("c1");
  private static final LeadRegistered REGISTERED =
      new LeadRegistered(LEAD, CUSTOMER, MIRA, null, new CallId("c1"), NINE);

  private final DeciderSpec<LeadCommand, Lead, LeadEvent> lead = DeciderSpec.of(new LeadDecider());

  @Test
  void a_visit_has_the_grade_that_the_lead_had_then() {
    lead.given(REGISTERED, FIRST.graded(Grade.C).event())
        .when(record(V1, MIRA, TEN))
        .then(visited(V1, MIRA, TEN, Grade.C, true));
    lead.given(REGISTERED, FIRST.at(ELEVEN).graded(Grade.C).event())
        .when(record(V1, MIRA, TEN))
        .then(visited(V1, MIRA, TEN, null, true));
  }

  @Test
  void the_same_visit_sent_again_is_the_same_visit() {
    lead.given(REGISTERED, FIRST.event(), visited(V1, MIRA, TEN, null, true))
        .when(record(V1, MIRA, TEN))
        .thenNothing();
  }

  @Test
  void another_visit_under_the_same_id_is_refused_so_that_none_is_lost() {
    lead.given(REGISTERED, FIRST.event(), visited(V1, MIRA, TEN, null, true))
        .when(record(V1, MIRA, ELEVEN))
        .thenRejected("recorded-differently");
  }

  @Test
  void only_the_earliest_visit_is_the_first_in_whatever_order_they_are_recorded() {
    lead.given(REGISTERED, FIRST.event(), visited(V1, MIRA, TEN, null, true))
        .when(record(V2, OMAR, ELEVEN))
        .then(visited(V2, OMAR, ELEVEN, null, false));
    lead.given(REGISTERED, FIRST.event(), visited(V1, MIRA, TEN, null, true))
        .when(record(V2, OMAR, NINE))
        .then(visited(V2, OMAR, NINE, null, true), visited(V1, MIRA, TEN, null, false));
  }

  @Test
  void when_the_first_visit_is_withdrawn_the_next_one_is_the_first() {
    lead.given(
            REGISTERED,
            FIRST.event(),
            visited(V1, MIRA, TEN, null, true),
            visited(V2, OMAR, ELEVEN, null, false))
        .when(new WithdrawVisit(LEAD, V1))
        .then(new LeadVisitWithdrawn(LEAD, V1, MIRA, TEN), visited(V2, OMAR, ELEVEN, null, true));
  }

  @Test
  void a_call_heard_of_late_gives_the_visit_the_grade_it_had() {
    Heard late = Heard.call("c0").at(NINE).graded(Grade.B);

    lead.given(
            REGISTERED,
            FIRST.graded(Grade.C).event(),
            graded(Grade.C),
            interested(),
            scored(),
            visited(V1, MIRA, TEN, Grade.C, true))
        .when(FIRST.graded(Grade.A).told())
        .then(
            FIRST.graded(Grade.A).event(),
            new LeadEvent.LeadGraded(LEAD, Grade.A, new CallId("c1"), MIRA, NINE),
            new LeadEvent.LeadBecameInterested(LEAD, Grade.A, new CallId("c1"), MIRA, NINE),
            score(70),
            visited(V1, MIRA, TEN, Grade.A, true));
    lead.given(
            REGISTERED,
            FIRST.at(TEN).graded(Grade.C).event(),
            visited(V1, MIRA, TEN, Grade.C, true))
        .when(new LeadCommand.ForgetCall(LEAD, late.told().heard().call()))
        .thenNothing();
  }

  @Test
  void a_withdrawal_sent_again_changes_nothing_and_its_visit_does_not_come_back() {
    var withdrawn = new LeadVisitWithdrawn(LEAD, V1, MIRA, TEN);

    lead.given(REGISTERED, FIRST.event(), visited(V1, MIRA, TEN, null, true), withdrawn)
        .when(new WithdrawVisit(LEAD, V1))
        .thenNothing();
    lead.given(REGISTERED, FIRST.event(), visited(V1, MIRA, TEN, null, true), withdrawn)
        .when(record(V1, MIRA, TEN))
        .thenRejected("withdrawn");
  }

  @Test
  void neither_a_lead_nor_a_visit_that_nobody_knows_has_anything_to_withdraw() {
    lead.given().when(record(V1, MIRA, TEN)).thenRejected("no-such-lead");
    lead.given(REGISTERED, FIRST.event())
        .when(new WithdrawVisit(LEAD, V1))
        .thenRejected("no-such-visit");
  }

  @Test
  void a_lead_has_only_so_many() {
    lead.given(REGISTERED, FIRST.event(), visited(V1, MIRA, TEN, null, true))
        .when(new RecordVisit(LEAD, V2, MIRA, TEN, VisitKind.CAME, 1))
        .thenRejected("too-many-results");
  }

  private static RecordVisit record(VisitId visit, AgentId agent, Instant at) {
    return new RecordVisit(LEAD, visit, agent, at, VisitKind.CAME, 100);
  }

  private static LeadVisited visited(
      VisitId visit, AgentId agent, Instant at, @Nullable Grade grade, boolean first) {
    return new LeadVisited(LEAD, visit, agent, at, VisitKind.CAME, grade, first);
  }

  private static LeadEvent graded(Grade grade) {
    return new LeadEvent.LeadGraded(LEAD, grade, new CallId("c1"), MIRA, NINE);
  }

  private static LeadEvent interested() {
    return new LeadEvent.LeadBecameInterested(LEAD, Grade.C, new CallId("c1"), MIRA, NINE);
  }

  private static LeadEvent scored() {
    return score(40);
  }

  private static LeadEvent score(int percent) {
    int points = percent - ScoringRules.BASE_RATE;
    return new LeadEvent.LeadScored(
        LEAD,
        percent,
        ScoringRules.SCORER,
        List.of(ReasonCode.GRADE.worth(points), ReasonCode.BASE_RATE.worth(ScoringRules.BASE_RATE)),
        NINE);
  }
}
