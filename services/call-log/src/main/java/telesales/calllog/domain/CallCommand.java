package telesales.calllog.domain;

import telesales.contracts.CallId;
import telesales.contracts.calls.Amendment;
import telesales.contracts.calls.CallDetails;
import telesales.contracts.calls.CallSource;

/** What may be asked of a call. */
public sealed interface CallCommand {
  /** A dialer reports a call, once and whole: the same id with other content is a mistake. */
  record LogCall(CallId call, CallSource source, CallDetails details) implements CallCommand {}

  /** A dialer that tells of one call several times has told more of it. */
  record UpdateCall(CallId call, CallSource source, CallDetails details) implements CallCommand {}

  /** Somebody replaces what was reported. */
  record CorrectCall(CallId call, CallDetails details, String by) implements CallCommand {}

  /** A person says what the dialer does not know; it replaces what people said before. */
  record AmendCall(CallId call, Amendment amendment, String by) implements CallCommand {}
}
