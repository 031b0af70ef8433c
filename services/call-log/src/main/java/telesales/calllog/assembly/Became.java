package telesales.calllog.assembly;

import java.util.Optional;
import telesales.calllog.assembly.Assembled.Complete;
import telesales.calllog.assembly.Assembled.Erased;
import telesales.calllog.assembly.Assembled.Unfinished;
import telesales.calllog.assembly.Assembled.Unmappable;
import telesales.calllog.domain.Call;
import telesales.calllog.intake.CallIds;
import telesales.calllog.posts.PostOutcome;
import telesales.contracts.CallId;
import telesales.contracts.calls.CallEvent;
import telesales.contracts.calls.CallSource;
import telesales.edge.Problem;
import telesales.eventsourcing.command.Decided;

/**
 * What became of a call when its posts were looked at.
 *
 * @param problem why there is no call
 */
public record Became(CallId call, Status status, Optional<Problem> problem) {
  private static final int UNPROCESSABLE = 422;

  /** How it stands now against how it stood before. */
  public enum Status {
    LOGGED,
    CORRECTED,
    UNCHANGED,
    UNFINISHED,
    UNMAPPED;

    PostOutcome outcome() {
      return switch (this) {
        case LOGGED, CORRECTED, UNCHANGED -> PostOutcome.TAKEN;
        case UNFINISHED -> PostOutcome.UNFINISHED;
        case UNMAPPED -> PostOutcome.UNMAPPED;
      };
    }
  }

  /**
   * @param decided what was decided upon a call that is complete
   */
  static Became of(CallSource source, Assembled posts, Optional<Decided<Call, CallEvent>> decided) {
    Status status =
        switch (posts) {
          case Unfinished _ -> Status.UNFINISHED;
          case Unmappable _ -> Status.UNMAPPED;
          case Erased _ -> Status.UNCHANGED;
          case Complete _ -> status(decided.orElseThrow());
        };
    return new Became(CallIds.of(source), status, problem(posts));
  }

  private static Status status(Decided<Call, CallEvent> decided) {
    if (decided.changedNothing()) {
      return Status.UNCHANGED;
    }
    return decided.before() instanceof Call.NotLogged ? Status.LOGGED : Status.CORRECTED;
  }

  private static Optional<Problem> problem(Assembled posts) {
    return posts instanceof Unmappable(var errors)
        ? Optional.of(
            new Problem(
                "urn:telesales:problem:unmapped-post",
                "unmapped post",
                UNPROCESSABLE,
                "no call can be made of it yet",
                errors))
        : Optional.empty();
  }
}
