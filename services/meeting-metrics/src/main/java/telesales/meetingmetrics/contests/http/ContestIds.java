package telesales.meetingmetrics.contests.http;

import java.util.regex.Pattern;
import telesales.contracts.ContestId;
import telesales.edge.ProblemException;

/** Ids of contests and draws in addresses. */
final class ContestIds {
  private static final Pattern NEW = Pattern.compile("[A-Za-z0-9._-]{1,80}");

  /** Contests of a draw are called after it, and numbered. */
  private static final Pattern KNOWN = Pattern.compile("[A-Za-z0-9._-]{1,90}");

  private ContestIds() {}

  /**
   * Of one that is to be there already.
   *
   * @throws ProblemException 404 if nothing can have that id
   */
  static ContestId of(String id) {
    if (!KNOWN.matcher(id).matches()) {
      throw ProblemException.notFound("there is no such contest");
    }
    return new ContestId(id);
  }

  /**
   * Of one that is to be made.
   *
   * @throws ProblemException 400 if nothing may be called so
   */
  static ContestId named(String id) {
    if (!NEW.matcher(id).matches()) {
      throw ProblemException.invalid(
          "id", "must be 1 to 80 letters, digits, dots, hyphens or underscores");
    }
    return new ContestId(id);
  }
}
