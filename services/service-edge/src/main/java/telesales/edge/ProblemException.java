package telesales.edge;

import jakarta.ws.rs.core.Response;
import java.util.List;

/** Ends a request with a problem. */
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public ProblemException(Problem problem) {
    super(problem.detail(), null, false, false);
    this.problem = problem;
  }

  /** What was sent cannot be right; every wrong field is named. */
  public static ProblemException invalid(List<Problem.FieldError> errors) {
    String detail =
        errors.size() == 1
            ? errors.getFirst().field() + ": " + errors.getFirst().detail()
            : errors.size() + " fields are wrong";
    return new ProblemException(
        Problem.of(Response.Status.BAD_REQUEST, "invalid-request", detail, errors));
  }

  public static ProblemException invalid(String field, String detail) {
    return invalid(List.of(new Problem.FieldError(field, detail)));
  }

  public static ProblemException notFound(String what) {
    return new ProblemException(Problem.of(Response.Status.NOT_FOUND, "not-found", what));
  }

  public static ProblemException forbidden(String why) {
    return new ProblemException(Problem.of(Response.Status.FORBIDDEN, "forbidden", why));
  }

  public Problem problem() {
    return problem;
  }
}
