package telesales.calllog.domain;

import telesales.contracts.CallId;
import telesales.contracts.calls.CallDetails;
import telesales.contracts.calls.CallSource;

/** What may be asked of a call. */
public sealed interface CallCommand {
  /** A dialer reports a call. */
  record LogCall(CallId call, CallSource source, CallDetails details) implements CallCommand {}

  /** Somebody replaces what was reported. */
  record CorrectCall(CallId call, CallDetails details) implements CallCommand {}
}
