package telesales.leadscoring.domain;

import static telesales.leadscoring.domain.Heard.CUSTOMER;
import static telesales.leadscoring.domain.Heard.LEAD;
import static telesales.leadscoring.domain.Heard.MIRA;
import static telesales.leadscoring.domain.Heard.NINE;
import static telesales.leadscoring.domain.Heard.OMAR;
import static telesales.leadscoring.domain.Heard.TEN;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import telesales.contracts.AgentId;
import telesales.contracts.CallId;
import telesales.contracts.Grade;
import telesales.contracts.calls.Disposition;
import telesales.contracts.leads.LeadEvent;
import telesales.contracts.leads.LeadEvent.LeadBecameInterested;
import telesales.contracts.leads.LeadEvent.LeadCallRetracted;
import telesales.contracts.leads.LeadEvent.LeadGraded;
import telesales.contracts.leads.LeadEvent.LeadInterestWithdrawn;
import telesales.contracts.leads.LeadEvent.LeadRegistered;
import telesales.contracts.leads.LeadEvent.LeadScored;
import telesales.contracts.leads.ScoreReason;
import telesales.eventsourcing.testing.DeciderSpec;
import telesales.leadscoring.domain.LeadCommand.ForgetCall;

class LeadDeciderTest {
  private static final Heard FIRST = Heard.call("c1");
  private static final Heard LATER = Heard.call("c2").by(OMAR).at(TEN);
  private static final LeadRegistered REGISTERED =
      new LeadRegistered(LEAD, CUSTOMER, MIRA, null, new CallId("c1"), NINE);

  private final DeciderSpec<LeadCommand, Lead, LeadEvent> lead = DeciderSpec.of(new LeadDecider());

  @Test
  void the_first_call_registers_the_lead() {
    lead.given().when(FIRST.told()).then(REGISTERED, FIRST.event(), base(NINE));
  }

  @Test
  void a_first_call_with_a_grade_makes_the_lead_interested_at_once() {
    lead.given()
        .when(FIRST.graded(Grade.C).told())
        .then(
            REGISTERED,
            FIRST.graded(Grade.C).event(),
            graded(Grade.C, FIRST),
            interested(Grade.C, FIRST),
            scored(Grade.C, NINE));
  }

  @Test
  void a_call_told_again_changes_nothing() {
    lead.given(REGISTERED, FIRST.event(), base(NINE)).when(FIRST.told()).thenNothing();
  }

  @Test
  void a_further_unanswered_call_is_remembered_without_more_ado() {
    lead.given(REGISTERED, FIRST.event(), base(NINE)).when(LATER.told()).then(LATER.event());
  }

  @Test
  void a_later_grade_changes_the_lead_s_grade_but_not_whom_the_interest_is_credited_to() {
    lead.given(interestedInC())
        .when(LATER.graded(Grade.B).told())
        .then(LATER.graded(Grade.B).event(), graded(Grade.B, LATER), scored(Grade.B, TEN));
  }

  @Test
  void the_same_grade_given_again_is_no_news() {
    lead.given(interestedInC())
        .when(LATER.graded(Grade.C).told())
        .then(LATER.graded(Grade.C).event());
  }

  @Test
  void an_earlier_graded_call_heard_of_late_takes_the_credit_and_leaves_the_grade() {
    Heard earlier = Heard.call("c0").by(OMAR).at(NINE.minusSeconds(60)).graded(Grade.D);

    lead.given(interestedInC())
        .when(earlier.told())
        .then(earlier.event(), interested(Grade.D, earlier));
  }

  @Test
  void of_two_calls_at_the_same_instant_the_one_with_the_lesser_id_was_first() {
    Heard same = Heard.call("c0").by(OMAR).graded(Grade.C);

    lead.given(interestedInC()).when(same.told()).then(same.event(), interested(Grade.C, same));
  }

  @Test
  void another_agent_in_a_correction_takes_the_credit() {
    Heard corrected = FIRST.graded(Grade.C).by(OMAR);

    lead.given(interestedInC())
        .when(corrected.told())
        .then(corrected.event(), interested(Grade.C, corrected));
  }

  @Test
  void another_instant_in_a_correction_moves_the_credit() {
    Heard corrected = FIRST.graded(Grade.C).at(TEN);

    lead.given(interestedInC())
        .when(corrected.told())
        .then(corrected.event(), interested(Grade.C, corrected));
  }

  @Test
  void another_grade_in_a_correction_is_said_of_lead_and_interest() {
    Heard corrected = FIRST.graded(Grade.A);

    lead.given(interestedInC())
        .when(corrected.told())
        .then(
            corrected.event(),
            graded(Grade.A, corrected),
            interested(Grade.A, corrected),
            scored(Grade.A, NINE));
  }

  @Test
  void a_correction_that_takes_the_only_grade_back_withdraws_the_interest() {
    lead.given(interestedInC())
        .when(FIRST.told())
        .then(
            FIRST.event(),
            new LeadGraded(LEAD, null, new CallId("c1"), MIRA, NINE),
            new LeadInterestWithdrawn(LEAD, new CallId("c1"), MIRA, NINE),
            base(NINE));
  }

  @Test
  void a_grade_taken_back_leaves_the_credit_to_the_next_graded_call() {
    lead.given(
            REGISTERED,
            FIRST.graded(Grade.C).event(),
            graded(Grade.C, FIRST),
            interested(Grade.C, FIRST),
            scored(Grade.C, NINE),
            LATER.graded(Grade.C).event())
        .when(FIRST.told())
        .then(FIRST.event(), interested(Grade.C, LATER));
  }

  @Test
  void interest_shown_again_after_it_was_withdrawn_is_said_again() {
    lead.given(
            REGISTERED,
            FIRST.event(),
            new LeadGraded(LEAD, null, new CallId("c1"), MIRA, NINE),
            new LeadInterestWithdrawn(LEAD, new CallId("c1"), MIRA, NINE),
            base(NINE))
        .when(LATER.graded(Grade.D).told())
        .then(
            LATER.graded(Grade.D).event(),
            graded(Grade.D, LATER),
            interested(Grade.D, LATER),
            scored(Grade.D, TEN));
  }

  @Test
  void a_call_that_was_with_another_customer_is_forgotten_with_all_it_said() {
    lead.given(interestedInC())
        .when(new ForgetCall(LEAD, new CallId("c1")))
        .then(
            new LeadCallRetracted(LEAD, new CallId("c1"), MIRA, NINE),
            new LeadGraded(LEAD, null, new CallId("c1"), MIRA, NINE),
            new LeadInterestWithdrawn(LEAD, new CallId("c1"), MIRA, NINE),
            base(NINE));
  }

  @Test
  void a_call_never_heard_of_cannot_be_forgotten() {
    lead.given().when(new ForgetCall(LEAD, new CallId("c1"))).thenNothing();
    lead.given(interestedInC()).when(new ForgetCall(LEAD, new CallId("c9"))).thenNothing();
  }

  @Test
  void a_score_is_published_only_when_it_or_its_reasons_change() {
    Heard callback = LATER.ended(Disposition.CALLBACK);
    var asked =
        new LeadScored(
            LEAD,
            25,
            "rules-1",
            List.of(new ScoreReason("callback-asked", 15), new ScoreReason("base-rate", 10)),
            TEN);

    lead.given(REGISTERED, FIRST.event(), base(NINE))
        .when(callback.told())
        .then(callback.event(), asked);
    lead.given(REGISTERED, FIRST.event(), base(NINE), callback.event(), asked)
        .when(callback.talked(20).told())
        .then(callback.talked(20).event());
  }

  private static LeadEvent[] interestedInC() {
    return new LeadEvent[] {
      REGISTERED,
      FIRST.graded(Grade.C).event(),
      graded(Grade.C, FIRST),
      interested(Grade.C, FIRST),
      scored(Grade.C, NINE)
    };
  }

  private static LeadGraded graded(Grade grade, Heard by) {
    return new LeadGraded(LEAD, grade, by.call().call(), agent(by), by.call().at());
  }

  private static LeadBecameInterested interested(Grade grade, Heard by) {
    return new LeadBecameInterested(LEAD, grade, by.call().call(), agent(by), by.call().at());
  }

  private static AgentId agent(Heard by) {
    return by.call().agent();
  }

  private static LeadScored base(Instant at) {
    return new LeadScored(LEAD, 10, "rules-1", List.of(new ScoreReason("base-rate", 10)), at);
  }

  private static LeadScored scored(Grade grade, Instant at) {
    int points =
        switch (grade) {
          case A -> 60;
          case B -> 45;
          case C -> 30;
          case D -> 15;
        };
    return new LeadScored(
        LEAD,
        10 + points,
        "rules-1",
        List.of(new ScoreReason("grade", points), new ScoreReason("base-rate", 10)),
        at);
  }
}
