package telesales.calllog.domain;

import telesales.contracts.calls.Amendment;
import telesales.contracts.calls.CallDetails;
import telesales.contracts.calls.CallSource;

/** A call while commands are decided upon it. */
public sealed interface Call {
  record NotLogged() implements Call {}

  /**
   * @param first as the dialer said it first; the same again is a repetition, even after a
   *     correction
   * @param reported as it was said last, amendments apart
   * @param amendment what people added
   */
  record Logged(CallSource source, CallDetails first, CallDetails reported, Amendment amendment)
      implements Call {
    /** As it is known now. */
    public CallDetails details() {
      return Amendments.on(reported, amendment);
    }
  }
}
