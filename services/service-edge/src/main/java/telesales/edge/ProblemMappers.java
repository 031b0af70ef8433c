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
import jakarta.ws.rs.core.Response.Status.Family;
import java.io.CharConversionException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import telesales.eventsourcing.decider.CommandRejected;
import telesales.eventsourcing.store.StoreUnavailable;

/**
 * Whatever goes wrong is told as a problem; what went wrong with us is logged, and told without its
 * insides.
 */
final class ProblemMappers {
  private static final List<String> HEADERS_TO_KEEP =
      List.of(HttpHeaders.ALLOW, HttpHeaders.RETRY_AFTER, HttpHeaders.WWW_AUTHENTICATE);

  @ServerExceptionMapper
  Response problem(ProblemException exception) {
    return Refusals.of(exception);
  }

  @ServerExceptionMapper
  Response rejected(CommandRejected rejected) {
    return Refusals.of(rejected);
  }

  @ServerExceptionMapper
  Response unavailable(StoreUnavailable unavailable) {
    return Refusals.of(unavailable);
  }

  @ServerExceptionMapper
  @Priority(Priorities.USER - 1)
  Response unreadable(JsonProcessingException exception) {
    return Problem.of(Status.BAD_REQUEST, "invalid-request", place(exception)).toResponse();
  }

  /** Some bytes are taken for UTF-32, which they turn out not to be either. */
  @ServerExceptionMapper(CharConversionException.class)
  Response noText() {
    return Problem.of(Status.BAD_REQUEST, "invalid-request", "the body is not UTF-8").toResponse();
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
    Response said = exception.getResponse();
    if (said.getStatusInfo().getFamily() == Family.REDIRECTION) {
      return said;
    }
    if (exception.getCause() instanceof JsonProcessingException unreadable) {
      return unreadable(unreadable);
    }
    Status status = status(said);
    if (status == Status.INTERNAL_SERVER_ERROR) {
      return Refusals.ourFault(exception);
    }
    String code = status.getReasonPhrase().toLowerCase(Locale.ROOT).replace(' ', '-');
    var problem =
        Response.fromResponse(Problem.of(status, code, status.getReasonPhrase()).toResponse());
    for (String header : HEADERS_TO_KEEP) {
      Optional.ofNullable(said.getHeaderString(header))
          .ifPresent(value -> problem.header(header, value));
    }
    return problem.build();
  }

  @ServerExceptionMapper
  Response unexpected(Throwable failure) {
    return Refusals.of(failure);
  }

  /** Not all that may be said in HTTP has a name in JAX-RS. */
  private static Status status(Response said) {
    Status status = Status.fromStatusCode(said.getStatus());
    if (status != null) {
      return status;
    }
    return said.getStatusInfo().getFamily() == Family.CLIENT_ERROR
        ? Status.BAD_REQUEST
        : Status.INTERNAL_SERVER_ERROR;
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
