package telesales.calllog.assembly;

import java.util.List;
import telesales.calllog.intake.ReportedCall;
import telesales.edge.Problem.FieldError;

/** What the posts of a call make of it. */
sealed interface Assembled {
  /** The dialer has not told its end yet. */
  record Unfinished() implements Assembled {}

  record Complete(ReportedCall call) implements Assembled {}

  /** As the dialer is set up, no call can be made of it. */
  record Unmappable(List<FieldError> errors) implements Assembled {}

  /** The customer was erased, and with the customer what was posted: it stays as it is. */
  record Erased() implements Assembled {}
}
