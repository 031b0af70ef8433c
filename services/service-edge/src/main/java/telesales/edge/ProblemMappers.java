package telesales.edge;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import telesales.eventsourcing.decider.CommandRejected;
import telesales.eventsourcing.store.StoreUnavailable;

/**
 * Whatever goes wrong is told as a problem; what went wrong with us is logged, and told without its
 * insides.
 */
final class ProblemMappers {
  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
  private static final String RETRY_SECONDS = "1";

  @ServerExceptionMapper
  Response problem(ProblemException exception) {
    return exception.problem().toResponse();
  }

  @ServerExceptionMapper
  Response rejected(CommandRejected rejected) {
    return Problem.of(Status.CONFLICT, rejected.code(), String.valueOf(rejected.getMessage()))
        .toResponse();
  }

  @ServerExceptionMapper
  Response unavailable(StoreUnavailable unavailable) {
    LOG.warnf("the store is not available: %s", unavailable.getMessage());
    return comeAgain(String.valueOf(unavailable.getMessage()));
  }

  @ServerExceptionMapper
  @Priority(Priorities.USER - 1)
  Response unreadable(JsonProcessingException exception) {
    return Problem.of(Status.BAD_REQUEST, "invalid-request", place(exception)).toResponse();
  }

  @ServerExceptionMapper(UnauthorizedException.class)
  Response unauthorized() {
    return unauthenticated();
  }

  @ServerExceptionMapper(AuthenticationFailedException.class)
  @Priority(Priorities.AUTHENTICATION - 1)
  Response authenticationFailed() {
    return unauthenticated();
  }

  @ServerExceptionMapper(ForbiddenException.class)
  Response forbidden() {
    return Problem.of(Status.FORBIDDEN, "forbidden", "your role does not allow this").toResponse();
  }

  @ServerExceptionMapper
  Response web(WebApplicationException exception) {
    Status status =
        Optional.ofNullable(Status.fromStatusCode(exception.getResponse().getStatus()))
            .orElse(Status.INTERNAL_SERVER_ERROR);
    if (exception.getCause() instanceof JsonProcessingException unreadable) {
      return unreadable(unreadable);
    }
    String code = status.getReasonPhrase().toLowerCase(Locale.ROOT).replace(' ', '-');
    return Problem.of(status, code, status.getReasonPhrase()).toResponse();
  }

  @ServerExceptionMapper
  Response unexpected(RuntimeException exception) {
    if (DatabaseTrouble.isPassing(exception)) {
      LOG.warnf("the database is not available: %s", exception.getMessage());
      return comeAgain("the database is not available");
    }
    LOG.error("a request failed", exception);
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

  private static Response unauthenticated() {
    return Response.fromResponse(
            Problem.of(Status.UNAUTHORIZED, "unauthorized", "sign in, or send a bearer token")
                .toResponse())
        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
        .build();
  }

  /** Where the JSON is wrong, without repeating what was sent: it may be personal. */
  private static String place(JsonProcessingException exception) {
    if (exception instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
      return "field "
          + mapping.getPath().stream()
              .map(
                  step ->
                      step.getFieldName() == null
                          ? "[" + step.getIndex() + "]"
                          : step.getFieldName())
              .collect(Collectors.joining("."))
          + " cannot be read";
    }
    var at = exception.getLocation();
    String where = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
    return (exception instanceof JsonParseException ? "not JSON" : "cannot be read") + where;
  }
}
