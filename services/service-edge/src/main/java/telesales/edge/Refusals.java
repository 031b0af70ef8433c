package telesales.edge;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import org.jboss.logging.Logger;
import telesales.eventsourcing.decider.CommandRejected;
import telesales.eventsourcing.store.StoreUnavailable;

/** How each failure is told: what went wrong with us is logged, and told without its insides. */
public final class Refusals {
  private static final Logger LOG = Logger.getLogger(Refusals.class);
  private static final SparingWarnings STORE = new SparingWarnings(LOG::warn);
  private static final SparingWarnings DATABASE = new SparingWarnings(LOG::warn);
  private static final String RETRY_SECONDS = "1";

  private Refusals() {}

  public static Response of(Throwable failure) {
    return switch (failure) {
      case ProblemException refused -> refused.problem().toResponse();
      case CommandRejected rejected -> rejected(rejected);
      case StoreUnavailable unavailable -> unavailable(unavailable);
      default -> unexpected(failure);
    };
  }

  private static Response rejected(CommandRejected rejected) {
    return Problem.of(Status.CONFLICT, rejected.code(), String.valueOf(rejected.getMessage()))
        .toResponse();
  }

  private static Response unavailable(StoreUnavailable unavailable) {
    STORE.refused("the store is not available: " + unavailable.getMessage());
    return comeAgain(String.valueOf(unavailable.getMessage()));
  }

  private static Response unexpected(Throwable failure) {
    if (DatabaseTrouble.isUnstorableText(failure)) {
      return Problem.of(
              Status.BAD_REQUEST, "invalid-request", "text with a character that cannot be stored")
          .toResponse();
    }
    if (DatabaseTrouble.isPassing(failure)) {
      DATABASE.refused("the database is not available: " + failure.getMessage());
      return comeAgain("the database is not available");
    }
    return ourFault(failure);
  }

  static Response ourFault(Throwable failure) {
    LOG.error("a request failed", failure);
    return Problem.of(
            Status.INTERNAL_SERVER_ERROR, "internal-error", "this is our fault; it was logged")
        .toResponse();
  }

  private static Response comeAgain(String why) {
    return Response.fromResponse(
            Problem.of(Status.SERVICE_UNAVAILABLE, "unavailable", why).toResponse())
        .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
        .build();
  }
}
