package telesales.contracts.calls;

import telesales.contracts.CallId;
import telesales.contracts.EventType;

/** What happened to one call. Stream: the call. */
public sealed interface CallEvent extends CallLogEvent {
  CallId call();

  CallDetails details();

  /** A dialer reported a call for the first time. */
  @EventType(name = "telesales.call.logged")
  record CallLogged(CallId call, CallSource source, CallDetails details) implements CallEvent {}

  /** What was reported before was wrong or incomplete; {@code details} replaces it whole. */
  @EventType(name = "telesales.call.corrected")
  record CallCorrected(CallId call, CallDetails details) implements CallEvent {}

  /**
   * A person added or corrected what the dialer did not know; {@code details} replaces what was
   * known whole.
   *
   * @param amendment all that people say of this call by now
   * @param by the account of whoever did
   */
  @EventType(name = "telesales.call.amended")
  record CallAmended(CallId call, Amendment amendment, CallDetails details, String by)
      implements CallEvent {}
}
