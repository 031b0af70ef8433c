package telesales.handover.domain;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import telesales.contracts.AgentId;
import telesales.contracts.CallId;
import telesales.contracts.Grade;
import telesales.contracts.HandoverId;
import telesales.contracts.LeadId;
import telesales.contracts.ManagerId;
import telesales.contracts.TeamId;
import telesales.contracts.handovers.HandoverEvent;
import telesales.contracts.handovers.HandoverEvent.HandoverAccepted;
import telesales.contracts.handovers.HandoverEvent.HandoverOffered;
import telesales.contracts.handovers.HandoverEvent.HandoverRequested;
import telesales.contracts.handovers.HandoverEvent.HandoverReturned;
import telesales.contracts.handovers.HandoverEvent.HandoverWithdrawn;
import telesales.eventsourcing.testing.DeciderSpec;
import telesales.handover.domain.HandoverCommand.Accept;
import telesales.handover.domain.HandoverCommand.HandOver;
import telesales.handover.domain.HandoverCommand.PassOn;
import telesales.handover.domain.HandoverCommand.Reconsider;
import telesales.handover.domain.HandoverCommand.Return;
import telesales.handover.domain.HandoverCommand.Withdraw;

class HandoverDeciderTest {
  private static final HandoverId ID = new HandoverId("h1");
  private static final LeadId LEAD = new LeadId("lead-1");
  private static final AgentId MIRA = new AgentId("mira");
  private static final AgentId OMAR = new AgentId("omar");
  private static final TeamId RED = new TeamId("red");
  private static final TeamId BLUE = new TeamId("blue");
  private static final ManagerId WANG = new ManagerId("wang");
  private static final ManagerId LI = new ManagerId("li");
  private static final ManagerId DORA = new ManagerId("dora");
  private static final Instant NINE = Instant.parse("2026-03-02T01:00:00Z");
  private static final Instant TEN = Instant.parse("2026-03-02T02:00:00Z");
  private static final Instant ELEVEN = Instant.parse("2026-03-02T03:00:00Z");
  private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

  private static final Subject MIRAS = subject(MIRA, Grade.C);
  private static final Subject OMARS = subject(OMAR, Grade.C);
  private static final Optional<Recipient> TO_WANG = Optional.of(new Recipient(RED, WANG));
  private static final Optional<Recipient> TO_LI = Optional.of(new Recipient(BLUE, LI));
  private static final Optional<Recipient> TO_NOBODY = Optional.empty();

  private static final HandoverEvent OFFERED = offered(MIRAS, RED, WANG, ELEVEN, NINE);
  private static final HandoverEvent REQUESTED = requested(MIRAS, NINE);
  private static final HandoverEvent ACCEPTED = new HandoverAccepted(ID, LEAD, WANG, TEN);
  private static final HandoverEvent RETURNED =
      new HandoverReturned(ID, LEAD, WANG, "no budget", TEN);
  private static final HandoverEvent WITHDRAWN = new HandoverWithdrawn(ID, LEAD, TEN);

  private final DeciderSpec<HandoverCommand, Handover, HandoverEvent> handover =
      DeciderSpec.of(new HandoverDecider());

  // What leads say.

  @Test
  void an_interested_lead_is_offered_to_its_agent_s_manager_at_once() {
    handover.given().when(handOver(MIRAS, TO_WANG, ELEVEN, NINE)).then(OFFERED);
  }

  @Test
  void an_interested_lead_waits_while_there_is_no_manager() {
    handover.given().when(handOver(MIRAS, TO_NOBODY, ELEVEN, NINE)).then(REQUESTED);
  }

  @Test
  void interest_said_again_changes_nothing() {
    handover.given(OFFERED).when(handOver(MIRAS, TO_WANG, NOON, TEN)).thenNothing();
    handover.given(REQUESTED).when(handOver(MIRAS, TO_NOBODY, NOON, TEN)).thenNothing();
    handover.given(OFFERED, ACCEPTED).when(handOver(MIRAS, TO_WANG, NOON, TEN)).thenNothing();
    handover.given(OFFERED, RETURNED).when(handOver(MIRAS, TO_WANG, NOON, TEN)).thenNothing();
  }

  @Test
  void interest_moved_to_another_agent_is_offered_to_that_one_s_manager() {
    handover
        .given(OFFERED)
        .when(handOver(OMARS, TO_LI, NOON, TEN))
        .then(offered(OMARS, BLUE, LI, NOON, TEN));
  }

  @Test
  void interest_moved_to_an_agent_without_a_manager_waits() {
    handover.given(OFFERED).when(handOver(OMARS, TO_NOBODY, NOON, TEN)).then(requested(OMARS, TEN));
    handover
        .given(REQUESTED)
        .when(handOver(OMARS, TO_NOBODY, NOON, TEN))
        .then(requested(OMARS, TEN));
  }

  @Test
  void the_same_manager_gets_no_more_time_for_a_corrected_grade() {
    Subject better = subject(MIRA, Grade.B);

    handover
        .given(OFFERED)
        .when(handOver(better, TO_WANG, NOON, TEN))
        .then(offered(better, RED, WANG, ELEVEN, TEN));
  }

  @Test
  void after_acceptance_nothing_moves_a_lead_any_more() {
    handover.given(OFFERED, ACCEPTED).when(handOver(OMARS, TO_LI, NOON, TEN)).thenNothing();
    handover.given(OFFERED, ACCEPTED).when(passOn(TO_LI)).thenNothing();
    handover.given(OFFERED, ACCEPTED).when(new Withdraw(ID, NOON)).thenNothing();
    handover
        .given(OFFERED, ACCEPTED)
        .when(new Reconsider(ID, subject(MIRA, Grade.A), TO_WANG, NOON, TEN))
        .thenNothing();
  }

  @Test
  void a_returned_lead_is_offered_anew_when_its_interest_is_said_with_a_better_grade() {
    Subject better = subject(MIRA, Grade.B);

    handover
        .given(OFFERED, RETURNED)
        .when(handOver(better, TO_WANG, NOON, TEN))
        .then(offered(better, RED, WANG, NOON, TEN));
  }

  @Test
  void a_returned_lead_is_offered_anew_when_another_agent_is_credited_with_it() {
    handover
        .given(OFFERED, RETURNED)
        .when(handOver(OMARS, TO_LI, NOON, TEN))
        .then(offered(OMARS, BLUE, LI, NOON, TEN));
  }

  @ParameterizedTest
  @EnumSource(names = {"A", "B"})
  void a_returned_lead_is_offered_anew_when_a_later_call_grades_it_better(Grade grade) {
    Subject better = new Subject(LEAD, new CallId("c2"), grade, OMAR);

    handover
        .given(OFFERED, RETURNED)
        .when(new Reconsider(ID, better, TO_LI, NOON, TEN))
        .then(offered(better, BLUE, LI, NOON, TEN));
  }

  @ParameterizedTest
  @EnumSource(names = {"C", "D"})
  void a_returned_lead_stays_with_its_agent_when_it_is_graded_no_better(Grade grade) {
    Subject again = new Subject(LEAD, new CallId("c2"), grade, OMAR);

    handover
        .given(OFFERED, RETURNED)
        .when(new Reconsider(ID, again, TO_LI, NOON, TEN))
        .thenNothing();
  }

  @Test
  void a_grade_alone_offers_nothing_that_was_not_returned() {
    var reconsider = new Reconsider(ID, subject(MIRA, Grade.A), TO_WANG, NOON, TEN);

    handover.given().when(reconsider).thenNothing();
    handover.given(REQUESTED).when(reconsider).thenNothing();
    handover.given(OFFERED).when(reconsider).thenNothing();
    handover.given(OFFERED, WITHDRAWN).when(reconsider).thenNothing();
  }

  @Test
  void withdrawn_interest_withdraws_what_nobody_has_taken_over() {
    var withdraw = new Withdraw(ID, TEN);

    handover.given(OFFERED).when(withdraw).then(WITHDRAWN);
    handover.given(REQUESTED).when(withdraw).then(WITHDRAWN);
    handover.given(OFFERED, RETURNED).when(withdraw).then(WITHDRAWN);
    handover.given(OFFERED, WITHDRAWN).when(withdraw).thenNothing();
    handover.given().when(withdraw).thenNothing();
  }

  @Test
  void interest_shown_anew_after_it_was_withdrawn_is_offered_anew() {
    handover
        .given(OFFERED, WITHDRAWN)
        .when(handOver(MIRAS, TO_WANG, NOON, TEN))
        .then(offered(MIRAS, RED, WANG, NOON, TEN));
  }

  // What the floor says.

  @Test
  void a_waiting_lead_is_offered_as_soon_as_there_is_a_manager() {
    handover.given(REQUESTED).when(passOn(TO_WANG)).then(offered(MIRAS, RED, WANG, NOON, TEN));
    handover.given(REQUESTED).when(passOn(TO_NOBODY)).thenNothing();
  }

  @Test
  void an_open_offer_passes_to_the_new_manager_with_new_time() {
    var toLi = Optional.of(new Recipient(RED, LI));

    handover.given(OFFERED).when(passOn(toLi)).then(offered(MIRAS, RED, LI, NOON, TEN));
    handover.given(OFFERED).when(passOn(TO_WANG)).thenNothing();
  }

  @Test
  void an_open_offer_follows_its_agent_to_another_team_of_the_same_manager() {
    var toWang = Optional.of(new Recipient(BLUE, WANG));

    handover.given(OFFERED).when(passOn(toWang)).then(offered(MIRAS, BLUE, WANG, ELEVEN, TEN));
  }

  @Test
  void an_open_offer_waits_when_its_manager_is_released() {
    handover.given(OFFERED).when(passOn(TO_NOBODY)).then(requested(MIRAS, TEN));
  }

  @Test
  void the_floor_moves_nothing_that_was_answered_or_withdrawn() {
    handover.given().when(passOn(TO_LI)).thenNothing();
    handover.given(OFFERED, RETURNED).when(passOn(TO_LI)).thenNothing();
    handover.given(OFFERED, WITHDRAWN).when(passOn(TO_LI)).thenNothing();
  }

  // What people ask.

  @Test
  void the_manager_it_is_offered_to_takes_the_lead_over() {
    handover.given(OFFERED).when(accept(WANG)).then(ACCEPTED);
  }

  @Test
  void nobody_takes_a_lead_offered_to_another() {
    handover.given(OFFERED).when(accept(LI)).thenRejected("offered-to-another");
    handover.given(OFFERED).when(giveBack(LI, "no")).thenRejected("offered-to-another");
  }

  @Test
  void a_director_answers_in_place_under_the_own_name() {
    handover.given(OFFERED).when(acceptInPlace()).then(new HandoverAccepted(ID, LEAD, DORA, TEN));
    handover
        .given(OFFERED)
        .when(new Return(ID, DORA, true, "no", TEN))
        .then(new HandoverReturned(ID, LEAD, DORA, "no", TEN));
  }

  @Test
  void a_director_takes_a_lead_that_waits_for_a_manager() {
    handover.given(REQUESTED).when(acceptInPlace()).then(new HandoverAccepted(ID, LEAD, DORA, TEN));
    handover
        .given(REQUESTED)
        .when(new Return(ID, DORA, true, "no", TEN))
        .then(new HandoverReturned(ID, LEAD, DORA, "no", TEN));
  }

  @Test
  void a_repeated_acceptance_is_not_an_error() {
    handover.given(OFFERED, ACCEPTED).when(accept(WANG)).thenNothing();
  }

  @Test
  void a_taken_lead_is_neither_taken_nor_returned_by_another() {
    handover.given(OFFERED, ACCEPTED).when(accept(LI)).thenRejected("already-taken");
    handover.given(OFFERED, ACCEPTED).when(acceptInPlace()).thenRejected("already-taken");
    handover.given(OFFERED, ACCEPTED).when(giveBack(WANG, "no")).thenRejected("already-taken");
  }

  @Test
  void the_manager_gives_a_lead_back_and_says_why() {
    handover.given(OFFERED).when(giveBack(WANG, "no budget")).then(RETURNED);
  }

  @Test
  void a_repeated_return_is_not_an_error_but_another_answer_is() {
    handover.given(OFFERED, RETURNED).when(giveBack(WANG, "no budget")).thenNothing();
    handover
        .given(OFFERED, RETURNED)
        .when(giveBack(WANG, "something else"))
        .thenRejected("already-returned");
    handover.given(OFFERED, RETURNED).when(accept(WANG)).thenRejected("already-returned");
  }

  @Test
  void what_is_not_offered_cannot_be_answered() {
    handover.given().when(accept(WANG)).thenRejected("not-offered");
    handover.given(REQUESTED).when(accept(WANG)).thenRejected("not-offered");
    handover.given(REQUESTED).when(giveBack(WANG, "no")).thenRejected("not-offered");
    handover.given(OFFERED, WITHDRAWN).when(accept(WANG)).thenRejected("withdrawn");
    handover.given(OFFERED, WITHDRAWN).when(giveBack(WANG, "no")).thenRejected("withdrawn");
  }

  @Test
  void a_lead_offered_anew_can_be_answered_anew() {
    handover
        .given(OFFERED, RETURNED, offered(OMARS, BLUE, LI, NOON, TEN))
        .when(accept(LI))
        .then(new HandoverAccepted(ID, LEAD, LI, TEN));
  }

  private static Subject subject(AgentId agent, Grade grade) {
    return new Subject(LEAD, new CallId("c1"), grade, agent);
  }

  private static HandOver handOver(
      Subject subject, Optional<Recipient> to, Instant dueAt, Instant at) {
    return new HandOver(ID, subject, to, dueAt, at);
  }

  private static PassOn passOn(Optional<Recipient> to) {
    return new PassOn(ID, to, NOON, TEN);
  }

  private static Accept accept(ManagerId by) {
    return new Accept(ID, by, false, TEN);
  }

  private static Accept acceptInPlace() {
    return new Accept(ID, DORA, true, TEN);
  }

  private static Return giveBack(ManagerId by, String reason) {
    return new Return(ID, by, false, reason, TEN);
  }

  private static HandoverEvent requested(Subject subject, Instant at) {
    return new HandoverRequested(
        ID, subject.lead(), subject.call(), subject.grade(), subject.agent(), at);
  }

  private static HandoverEvent offered(
      Subject subject, TeamId team, ManagerId manager, Instant dueAt, Instant at) {
    return new HandoverOffered(
        ID,
        subject.lead(),
        subject.call(),
        subject.grade(),
        subject.agent(),
        team,
        manager,
        dueAt,
        at);
  }
}
