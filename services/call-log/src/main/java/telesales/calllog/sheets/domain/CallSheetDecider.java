package telesales.calllog.sheets.domain;

import java.util.List;
import telesales.calllog.sheets.domain.CallSheet.Accepted;
import telesales.calllog.sheets.domain.CallSheet.NotSubmitted;
import telesales.calllog.sheets.domain.CallSheet.Returned;
import telesales.calllog.sheets.domain.CallSheet.Submission;
import telesales.calllog.sheets.domain.CallSheet.Submitted;
import telesales.calllog.sheets.domain.CallSheetCommand.AcceptSheet;
import telesales.calllog.sheets.domain.CallSheetCommand.ReturnSheet;
import telesales.calllog.sheets.domain.CallSheetCommand.SubmitSheet;
import telesales.contracts.calls.CallSheetEvent;
import telesales.contracts.calls.CallSheetEvent.CallSheetAccepted;
import telesales.contracts.calls.CallSheetEvent.CallSheetReturned;
import telesales.contracts.calls.CallSheetEvent.CallSheetSubmitted;
import telesales.eventsourcing.decider.CommandRejected;
import telesales.eventsourcing.decider.Decider;

/** A sheet is handed in, and then accepted, or returned to be handed in again. */
public final class CallSheetDecider
    implements Decider<CallSheetCommand, CallSheet, CallSheetEvent> {
  /** There is nothing to accept or to return. */
  public static final String NOT_SUBMITTED = "call-sheet-not-submitted";

  private record Case(CallSheet state, CallSheetCommand command) {}

  @Override
  public CallSheet initial() {
    return new NotSubmitted();
  }

  @Override
  public List<CallSheetEvent> decide(CallSheetCommand command, CallSheet state) {
    return switch (new Case(state, command)) {
      case Case(NotSubmitted _, SubmitSheet submit) -> List.of(submitted(submit));
      case Case(Returned _, SubmitSheet submit) -> List.of(submitted(submit));
      // People tap twice: what was handed in stays as it was.
      case Case(Submitted _, SubmitSheet _) -> List.of();
      case Case(Accepted _, SubmitSheet _) -> List.of();
      case Case(Submitted _, AcceptSheet(var agent, var date, var by, var at)) ->
          List.of(new CallSheetAccepted(agent, date, by, at));
      case Case(Accepted _, AcceptSheet _) -> List.of();
      case Case(NotSubmitted _, AcceptSheet _) -> throw notSubmitted();
      case Case(Returned _, AcceptSheet _) -> throw notSubmitted();
      case Case(Submitted _, ReturnSheet back) -> List.of(returned(back));
      // Its calls may have changed since it was accepted.
      case Case(Accepted _, ReturnSheet back) -> List.of(returned(back));
      case Case(Returned before, ReturnSheet again) when before.reason().equals(again.reason()) ->
          List.of();
      case Case(Returned _, ReturnSheet back) -> List.of(returned(back));
      case Case(NotSubmitted _, ReturnSheet _) -> throw notSubmitted();
    };
  }

  @Override
  public CallSheet evolve(CallSheet state, CallSheetEvent event) {
    return switch (event) {
      case CallSheetSubmitted submitted -> new Submitted(submission(state, submitted));
      case CallSheetAccepted(_, _, var by, var at) -> new Accepted(submission(state), by, at);
      case CallSheetReturned(_, _, var reason, var by, var at) ->
          new Returned(submission(state), reason, by, at);
    };
  }

  private static Submission submission(CallSheet before, CallSheetSubmitted submitted) {
    return before instanceof NotSubmitted
        ? new Submission(submitted.dueAt(), submitted.at(), submitted.at(), submitted.calls())
        : submission(before).again(submitted.at(), submitted.calls());
  }

  private static Submission submission(CallSheet state) {
    return switch (state) {
      case Submitted(var submission) -> submission;
      case Accepted(var submission, _, _) -> submission;
      case Returned(var submission, _, _, _) -> submission;
      case NotSubmitted _ -> throw new IllegalStateException("judged before it was handed in");
    };
  }

  private static CallSheetSubmitted submitted(SubmitSheet submit) {
    return new CallSheetSubmitted(
        submit.agent(), submit.date(), submit.calls(), submit.dueAt(), submit.at());
  }

  private static CallSheetReturned returned(ReturnSheet back) {
    return new CallSheetReturned(back.agent(), back.date(), back.reason(), back.by(), back.at());
  }

  private static CommandRejected notSubmitted() {
    return new CommandRejected(NOT_SUBMITTED, "the agent has not handed this sheet in");
  }
}
