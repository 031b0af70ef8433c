package telesales.meetingmetrics.http;

import telesales.edge.ProblemException;

/** Ids in paths. */
public final class PathIds {
  private PathIds() {}

  /**
   * The id, if it can be one.
   *
   * @throws ProblemException not found: nothing has an id that cannot be
   */
  public static String known(String id, String what) {
    if (!Texts.isId(id)) {
      throw ProblemException.notFound(
          "no such " + what + ": an id has 1 to 100 letters, digits, dots, hyphens, underscores");
    }
    return id;
  }
}
