package telesales.calllog.mapping;

import java.util.regex.Pattern;
import telesales.edge.ProblemException;

/** The name that a dialer's keys were made for, where it stands in an address. */
public final class DialerName {
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}._-]{1,100}");

  private DialerName() {}

  /**
   * @throws ProblemException 404 if no dialer can have that name
   */
  public static String of(String path) {
    if (!NAME.matcher(path).matches()) {
      throw ProblemException.notFound("there is no such dialer");
    }
    return path;
  }
}
