package telesales.eventsourcing.decider;

/**
 * The rules do not allow a command. The code is for programs and stays the same; the detail is for
 * people.
 */
public final class CommandRejected extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;

  public CommandRejected(String code, String detail) {
    super(detail, null, false, false);
    this.code = code;
  }

  /** As in {@code offered-to-another}. */
  public String code() {
    return code;
  }
}
