package telesales.calllog.domain;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import telesales.calllog.domain.CallCommand.CorrectCall;
import telesales.calllog.domain.CallCommand.LogCall;
import telesales.contracts.AgentId;
import telesales.contracts.CallId;
import telesales.contracts.CustomerId;
import telesales.contracts.calls.CallDetails;
import telesales.contracts.calls.CallEvent;
import telesales.contracts.calls.CallEvent.CallCorrected;
import telesales.contracts.calls.CallEvent.CallLogged;
import telesales.contracts.calls.CallSource;
import telesales.contracts.calls.Direction;
import telesales.contracts.calls.Disposition;
import telesales.eventsourcing.testing.DeciderSpec;

class CallDeciderTest {
  private static final CallId CALL = new CallId("call-1");
  private static final CallSource SOURCE = new CallSource("pbx", "1");

  private final DeciderSpec<CallCommand, Call, CallEvent> call = DeciderSpec.of(new CallDecider());

  @Test
  void a_reported_call_is_logged() {
    call.given().when(log(talk(60))).then(new CallLogged(CALL, SOURCE, talk(60)));
  }

  @Test
  void the_same_report_again_changes_nothing_even_if_the_number_was_encrypted_anew() {
    call.given(logged(talk(60))).when(log(encryptedAnew(talk(60)))).thenNothing();
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

  private static LogCall log(CallDetails details) {
    return new LogCall(CALL, SOURCE, details);
  }

  private static CorrectCall correct(CallDetails details) {
    return new CorrectCall(CALL, details);
  }

  private static CallLogged logged(CallDetails details) {
    return new CallLogged(CALL, SOURCE, details);
  }

  private static CallCorrected corrected(CallDetails details) {
    return new CallCorrected(CALL, details);
  }

  private static CallDetails talk(int seconds) {
    return details(seconds, "encrypted");
  }

  private static CallDetails encryptedAnew(CallDetails details) {
    return details(details.talkSeconds(), "encrypted-anew");
  }

  private static CallDetails details(int talkSeconds, String personalData) {
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
        null,
        false,
        Map.of());
  }
}
