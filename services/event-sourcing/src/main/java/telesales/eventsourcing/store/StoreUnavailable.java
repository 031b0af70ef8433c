package telesales.eventsourcing.store;

/**
 * The store cannot take or give events now: it is down, or more is waiting than may. Try again
 * later.
 */
public final class StoreUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StoreUnavailable(String why) {
    super(why, null, false, false);
  }

  public StoreUnavailable(String why, Throwable cause) {
    super(why, cause);
  }
}
