package telesales.calllog.sheets.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import telesales.calllog.sheets.domain.CallSheetCommand.AcceptSheet;
import telesales.calllog.sheets.domain.CallSheetCommand.ReturnSheet;
import telesales.calllog.sheets.domain.CallSheetCommand.SubmitSheet;
import telesales.contracts.AgentId;
import telesales.contracts.calls.CallSheetEvent;
import telesales.contracts.calls.CallSheetEvent.CallSheetAccepted;
import telesales.contracts.calls.CallSheetEvent.CallSheetReturned;
import telesales.contracts.calls.CallSheetEvent.CallSheetSubmitted;
import telesales.eventsourcing.testing.DeciderSpec;

class CallSheetDeciderTest {
  private static final AgentId MIRA = new AgentId("mira");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final Instant DUE = Instant.parse("2026-03-02T09:30:00Z");
  private static final Instant BEFORE = DUE.minusSeconds(600);
  private static final Instant AFTER = DUE.plusSeconds(600);

  private final DeciderSpec<CallSheetCommand, CallSheet, CallSheetEvent> sheet =
      DeciderSpec.of(new CallSheetDecider());

  @Test
  void an_agent_hands_a_sheet_in() {
    sheet.given().when(submit(BEFORE)).then(submitted(BEFORE));
  }

  @Test
  void handing_in_twice_changes_nothing() {
    sheet.given(submitted(BEFORE)).when(submit(AFTER)).thenNothing();
    sheet.given(submitted(BEFORE), accepted()).when(submit(AFTER)).thenNothing();
  }

  @Test
  void a_manager_accepts_what_was_handed_in_and_nothing_else() {
    sheet.given(submitted(BEFORE)).when(accept()).then(accepted());
    sheet.given(submitted(BEFORE), accepted()).when(accept()).thenNothing();
    sheet.given().when(accept()).thenRejected("call-sheet-not-submitted");
    sheet
        .given(submitted(BEFORE), returned("notes"))
        .when(accept())
        .thenRejected("call-sheet-not-submitted");
  }

  @Test
  void a_returned_sheet_is_handed_in_again() {
    sheet.given(submitted(BEFORE), returned("notes")).when(submit(AFTER)).then(submitted(AFTER));
  }

  @Test
  void a_manager_returns_what_was_handed_in_even_after_accepting_it() {
    sheet.given(submitted(BEFORE)).when(sendBack("notes")).then(returned("notes"));
    sheet.given(submitted(BEFORE), accepted()).when(sendBack("notes")).then(returned("notes"));
    sheet.given().when(sendBack("notes")).thenRejected("call-sheet-not-submitted");
  }

  @Test
  void returning_twice_for_the_same_reason_changes_nothing_and_another_reason_is_told() {
    sheet.given(submitted(BEFORE), returned("notes")).when(sendBack("notes")).thenNothing();
    sheet
        .given(submitted(BEFORE), returned("notes"))
        .when(sendBack("grades"))
        .then(returned("grades"));
  }

  @Test
  void who_was_in_time_first_is_not_late_when_the_sheet_comes_back() {
    var decider = new CallSheetDecider();
    CallSheet state = decider.initial();
    for (CallSheetEvent each : List.of(submitted(BEFORE), returned("notes"), submitted(AFTER))) {
      state = decider.evolve(state, each);
    }
    assertThat(state)
        .isEqualTo(new CallSheet.Submitted(new CallSheet.Submission(DUE, BEFORE, AFTER, 40)));
    assertThat(new CallSheet.Submission(DUE, BEFORE, AFTER, 40).late()).isFalse();
    assertThat(new CallSheet.Submission(DUE, AFTER, AFTER, 40).late()).isTrue();
  }

  private static SubmitSheet submit(Instant at) {
    return new SubmitSheet(MIRA, DAY, 40, DUE, at);
  }

  private static AcceptSheet accept() {
    return new AcceptSheet(MIRA, DAY, "omar", AFTER);
  }

  private static ReturnSheet sendBack(String reason) {
    return new ReturnSheet(MIRA, DAY, reason, "omar", AFTER);
  }

  private static CallSheetSubmitted submitted(Instant at) {
    return new CallSheetSubmitted(MIRA, DAY, 40, DUE, at);
  }

  private static CallSheetAccepted accepted() {
    return new CallSheetAccepted(MIRA, DAY, "omar", AFTER);
  }

  private static CallSheetReturned returned(String reason) {
    return new CallSheetReturned(MIRA, DAY, reason, "omar", AFTER);
  }
}
