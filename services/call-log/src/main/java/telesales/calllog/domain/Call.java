package telesales.calllog.domain;

import telesales.contracts.calls.CallDetails;
import telesales.contracts.calls.CallSource;

/** A call while commands are decided upon it. */
public sealed interface Call {
  record NotLogged() implements Call {}

  /**
   * @param reported as the dialer said it first; the same again is a repetition, even after a
   *     correction
   * @param details as it is known now
   */
  record Logged(CallSource source, CallDetails reported, CallDetails details) implements Call {}
}
