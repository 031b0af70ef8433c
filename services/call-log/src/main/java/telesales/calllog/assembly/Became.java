package telesales.calllog.assembly;

import java.util.Optional;
import telesales.contracts.CallId;
import telesales.edge.Problem;

/**
 * What became of a call when its posts were looked at.
 *
 * @param problem why there is no call
 */
public record Became(CallId call, Status status, Optional<Problem> problem) {
  /** How it stands now against how it stood before. */
  public enum Status {
    LOGGED,
    CORRECTED,
    UNCHANGED,
    UNFINISHED,
    UNMAPPED
  }
}
