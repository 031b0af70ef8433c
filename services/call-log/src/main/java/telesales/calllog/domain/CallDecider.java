package telesales.calllog.domain;

import java.util.List;
import telesales.calllog.domain.Call.Logged;
import telesales.calllog.domain.Call.NotLogged;
import telesales.calllog.domain.CallCommand.AmendCall;
import telesales.calllog.domain.CallCommand.CorrectCall;
import telesales.calllog.domain.CallCommand.LogCall;
import telesales.calllog.domain.CallCommand.UpdateCall;
import telesales.contracts.CallId;
import telesales.contracts.calls.CallDetails;
import telesales.contracts.calls.CallEvent;
import telesales.contracts.calls.CallEvent.CallAmended;
import telesales.contracts.calls.CallEvent.CallCorrected;
import telesales.contracts.calls.CallEvent.CallLogged;
import telesales.eventsourcing.decider.CommandRejected;
import telesales.eventsourcing.decider.Decider;

/** A call is logged once, however often it is posted, and then only corrected and amended. */
public final class CallDecider implements Decider<CallCommand, Call, CallEvent> {
  /** The same id was reported with other content. */
  public static final String LOGGED_DIFFERENTLY = "call-logged-differently";

  /** There is nothing to correct. */
  public static final String NOT_LOGGED = "call-not-logged";

  private record Case(Call state, CallCommand command) {}

  @Override
  public Call initial() {
    return new NotLogged();
  }

  @Override
  public List<CallEvent> decide(CallCommand command, Call state) {
    return switch (new Case(state, command)) {
      case Case(NotLogged _, LogCall(var call, var source, var details)) ->
          List.of(new CallLogged(call, source, details));
      case Case(NotLogged _, UpdateCall(var call, var source, var details)) ->
          List.of(new CallLogged(call, source, details));
      case Case(NotLogged _, CorrectCall _) -> throw notLogged();
      case Case(NotLogged _, AmendCall _) -> throw notLogged();
      case Case(Logged logged, LogCall again)
          when SameCall.is(logged.first(), again.details())
              || SameCall.is(logged.reported(), again.details()) ->
          List.of();
      case Case(Logged _, LogCall _) ->
          throw new CommandRejected(
              LOGGED_DIFFERENTLY, "this call was reported before with other content");
      case Case(Logged logged, UpdateCall(var call, var source, var details)) ->
          corrected(call, logged, details, source.dialer());
      case Case(Logged logged, CorrectCall(var call, var details, var by)) ->
          corrected(call, logged, details, by);
      case Case(Logged logged, AmendCall again) when logged.amendment().equals(again.amendment()) ->
          List.of();
      case Case(Logged logged, AmendCall(var call, var amendment, var by)) ->
          List.of(
              new CallAmended(call, amendment, Amendments.on(logged.reported(), amendment), by));
    };
  }

  @Override
  public Call evolve(Call state, CallEvent event) {
    return switch (event) {
      case CallLogged(_, var source, var details) ->
          new Logged(source, details, details, Amendments.NONE);
      case CallCorrected(_, var details) -> {
        Logged logged = logged(state);
        yield new Logged(logged.source(), logged.first(), details, logged.amendment());
      }
      case CallAmended(_, var amendment, _, _) -> {
        Logged logged = logged(state);
        yield new Logged(logged.source(), logged.first(), logged.reported(), amendment);
      }
    };
  }

  /** What people said is said again on top of what is known anew. */
  private static List<CallEvent> corrected(
      CallId call, Logged logged, CallDetails details, String by) {
    if (SameCall.is(logged.reported(), details)) {
      return List.of();
    }
    CallEvent corrected = new CallCorrected(call, details);
    CallDetails amended = Amendments.on(details, logged.amendment());
    return amended.equals(details)
        ? List.of(corrected)
        : List.of(corrected, new CallAmended(call, logged.amendment(), amended, by));
  }

  private static Logged logged(Call state) {
    return switch (state) {
      case Logged logged -> logged;
      case NotLogged _ -> throw new IllegalStateException("changed before it was logged");
    };
  }

  private static CommandRejected notLogged() {
    return new CommandRejected(NOT_LOGGED, "no such call was logged");
  }
}
