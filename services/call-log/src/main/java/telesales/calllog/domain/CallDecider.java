package telesales.calllog.domain;

import java.util.List;
import telesales.calllog.domain.Call.Logged;
import telesales.calllog.domain.Call.NotLogged;
import telesales.calllog.domain.CallCommand.CorrectCall;
import telesales.calllog.domain.CallCommand.LogCall;
import telesales.contracts.calls.CallDetails;
import telesales.contracts.calls.CallEvent;
import telesales.contracts.calls.CallEvent.CallCorrected;
import telesales.contracts.calls.CallEvent.CallLogged;
import telesales.eventsourcing.decider.CommandRejected;
import telesales.eventsourcing.decider.Decider;

/** A call is logged once, however often it is posted, and then only corrected. */
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
      case Case(NotLogged _, CorrectCall _) ->
          throw new CommandRejected(NOT_LOGGED, "no such call was logged");
      case Case(Logged(_, var reported, var known), LogCall again)
          when same(reported, again.details()) || same(known, again.details()) ->
          List.of();
      case Case(Logged _, LogCall _) ->
          throw new CommandRejected(
              LOGGED_DIFFERENTLY, "this call was reported before with other content");
      case Case(Logged(_, _, var known), CorrectCall again) when same(known, again.details()) ->
          List.of();
      case Case(Logged _, CorrectCall(var call, var details)) ->
          List.of(new CallCorrected(call, details));
    };
  }

  @Override
  public Call evolve(Call state, CallEvent event) {
    return switch (event) {
      case CallLogged(_, var source, var details) -> new Logged(source, details, details);
      case CallCorrected(_, var details) ->
          switch (state) {
            case Logged(var source, var reported, _) -> new Logged(source, reported, details);
            case NotLogged _ -> throw new IllegalStateException("corrected before it was logged");
          };
    };
  }

  /**
   * The number is encrypted anew each time; that it is the same one, the customer's identity says.
   */
  private static boolean same(CallDetails one, CallDetails other) {
    return withoutPersonalData(one).equals(withoutPersonalData(other));
  }

  private static CallDetails withoutPersonalData(CallDetails details) {
    return new CallDetails(
        details.agent(),
        details.customer(),
        "",
        details.direction(),
        details.campaign(),
        details.startedAt(),
        details.answeredAt(),
        details.endedAt(),
        details.talkSeconds(),
        details.disposition(),
        details.grade(),
        details.wechatAdded(),
        details.attributes());
  }
}
