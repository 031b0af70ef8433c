package telesales.singlemachine.launch;

/** The system did not start; the message is one line for the person who started it. */
public final class StartFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says what did not start and where to look. */
  public StartFailure(String message, Throwable cause) {
    super(message, cause);
  }

  /** Says what did not start and where to look. */
  public StartFailure(String message) {
    super(message);
  }
}
