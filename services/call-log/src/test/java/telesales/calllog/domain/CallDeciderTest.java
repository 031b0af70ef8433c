package telesales.calllog.domain;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import telesales.calllog.domain.CallCommand.AmendCall;
import telesales.calllog.domain.CallCommand.CorrectCall;
import telesales.calllog.domain.CallCommand.LogCall;
import telesales.calllog.domain.CallCommand.UpdateCall;
import telesales.contracts.AgentId;
import telesales.contracts.CallId;
import telesales.contracts.CustomerId;
import telesales.contracts.Grade;
import telesales.contracts.calls.Amendment;
import telesales.contracts.calls.CallDetails;
import telesales.contracts.calls.CallEvent;
import telesales.contracts.calls.CallEvent.CallAmended;
import telesales.contracts.calls.CallEvent.CallCorrected;
import telesales.contracts.calls.CallEvent.CallLogged;
import telesales.contracts.calls.CallSource;
import telesales.contracts.calls.Direction;
import telesales.contracts.calls.Disposition;
import telesales.eventsourcing.testing.DeciderSpec;

class CallDeciderTest {
  private static final CallId CALL = new CallId("call-1");
  private static final Amendment GRADE_B = new Amendment(Grade.B, null, null, null, null, null);
  private static final Amendment NOTHING = new Amendment(null, null, null, null, null, null);
  private static final CallSource SOURCE = new CallSource("pbx", "1");

  private final DeciderSpec<CallCommand, Call, CallEvent> call = DeciderSpec.of(new CallDecider());

  @Test
  void a_reported_call_is_logged() {
    call.given().when(log(talk(60))).then(new CallLogged(CALL, SOURCE, talk(60)));
  }

  @Test
  void the_same_report_again_changes_nothing_even_if_the_customer_was_erased_in_between() {
    call.given(logged(talk(60))).when(log(personal(talk(60), "2.key2.number"))).thenNothing();
  }

  @Test
  void another_wording_is_another_report() {
    call.given(logged(talk(60)))
        .when(log(personal(talk(60), "2.key1.another")))
        .thenRejected("call-logged-differently");
  }

  @Test
  void another_report_under_the_same_id_is_refused() {
    call.given(logged(talk(60))).when(log(talk(61))).thenRejected("call-logged-differently");
  }

  @Test
  void a_correction_replaces_what_was_reported() {
    call.given(logged(talk(60))).when(correct(talk(61))).then(new CallCorrected(CALL, talk(61)));
  }

  @Test
  void the_first_report_is_a_repetition_even_after_a_correction() {
    call.given(logged(talk(60)), corrected(talk(61))).when(log(talk(60))).thenNothing();
  }

  @Test
  void a_report_of_what_was_corrected_already_changes_nothing() {
    call.given(logged(talk(60)), corrected(talk(61))).when(log(talk(61))).thenNothing();
  }

  @Test
  void the_same_correction_again_changes_nothing() {
    call.given(logged(talk(60)), corrected(talk(61))).when(correct(talk(61))).thenNothing();
  }

  @Test
  void a_call_can_be_corrected_back_to_what_was_reported() {
    call.given(logged(talk(60)), corrected(talk(61)))
        .when(correct(talk(60)))
        .then(new CallCorrected(CALL, talk(60)));
  }

  @Test
  void what_was_not_logged_cannot_be_corrected() {
    call.given().when(correct(talk(60))).thenRejected("call-not-logged");
  }

  @Test
  void a_dialer_that_tells_more_of_its_call_corrects_it() {
    call.given(logged(talk(60))).when(update(talk(61))).then(new CallCorrected(CALL, talk(61)));
    call.given().when(update(talk(61))).then(logged(talk(61)));
    call.given(logged(talk(60)), corrected(talk(61))).when(update(talk(61))).thenNothing();
  }

  @Test
  void a_person_adds_what_the_dialer_does_not_know() {
    call.given(logged(talk(60)))
        .when(amend(GRADE_B))
        .then(new CallAmended(CALL, GRADE_B, graded(talk(60), Grade.B), "agent-01"));
    call.given(logged(talk(60)), amended(GRADE_B, 60)).when(amend(GRADE_B)).thenNothing();
  }

  @Test
  void what_a_person_said_holds_whatever_the_dialer_says_later() {
    call.given(logged(talk(60)), amended(GRADE_B, 60))
        .when(update(talk(61)))
        .then(
            corrected(talk(61)),
            new CallAmended(CALL, GRADE_B, graded(talk(61), Grade.B), SOURCE.dialer()));
    call.given(logged(talk(60)), amended(GRADE_B, 60)).when(update(talk(60))).thenNothing();
  }

  @Test
  void what_a_person_takes_back_is_as_the_dialer_said() {
    call.given(logged(talk(60)), amended(GRADE_B, 60))
        .when(amend(NOTHING))
        .then(new CallAmended(CALL, NOTHING, talk(60), "agent-01"));
  }

  @Test
  void what_was_not_logged_cannot_be_amended() {
    call.given().when(amend(GRADE_B)).thenRejected("call-not-logged");
  }

  private static UpdateCall update(CallDetails details) {
    return new UpdateCall(CALL, SOURCE, details);
  }

  private static AmendCall amend(Amendment amendment) {
    return new AmendCall(CALL, amendment, "agent-01");
  }

  private static CallAmended amended(Amendment amendment, int talkSeconds) {
    return new CallAmended(CALL, amendment, graded(talk(talkSeconds), Grade.B), "agent-01");
  }

  private static LogCall log(CallDetails details) {
    return new LogCall(CALL, SOURCE, details);
  }

  private static CorrectCall correct(CallDetails details) {
    return new CorrectCall(CALL, details, "manager-01");
  }

  private static CallLogged logged(CallDetails details) {
    return new CallLogged(CALL, SOURCE, details);
  }

  private static CallCorrected corrected(CallDetails details) {
    return new CallCorrected(CALL, details);
  }

  private static CallDetails talk(int seconds) {
    return details(seconds, "2.key1.number");
  }

  private static CallDetails personal(CallDetails details, String personalData) {
    return details(details.talkSeconds(), personalData);
  }

  private static CallDetails graded(CallDetails details, Grade grade) {
    return details(details.talkSeconds(), details.personalData(), grade);
  }

  private static CallDetails details(int talkSeconds, String personalData) {
    return details(talkSeconds, personalData, null);
  }

  private static CallDetails details(int talkSeconds, String personalData, @Nullable Grade grade) {
    Instant start = Instant.parse("2026-03-02T01:30:00Z");
    return new CallDetails(
        new AgentId("agent-01"),
        new CustomerId("c1"),
        personalData,
        Direction.OUTBOUND,
        null,
        start,
        start,
        start.plusSeconds(talkSeconds),
        talkSeconds,
        Disposition.INTERESTED,
        grade,
        false,
        Map.of(),
        null,
        null,
        null,
        null,
        null);
  }
}
