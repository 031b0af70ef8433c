package telesales.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.VertxException;
import io.vertx.pgclient.PgException;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.net.ConnectException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import telesales.edge.Problem.FieldError;
import telesales.eventsourcing.decider.CommandRejected;
import telesales.eventsourcing.store.StoreUnavailable;

class ProblemMappersTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SECRET = "13812345678";

  private final ProblemMappers mappers = new ProblemMappers();

  /** What a request's body is read into. */
  record Body(int age, List<Body> children) {}

  @Test
  void a_problem_is_told_as_it_is() {
    Response response = mappers.problem(ProblemException.notFound("there is no such lead"));

    assertThat(response.getStatus()).isEqualTo(404);
    assertThat(response.getMediaType()).hasToString("application/problem+json");
    assertThat(problem(response))
        .isEqualTo(
            new Problem(
                "urn:telesales:problem:not-found",
                "not found",
                404,
                "there is no such lead",
                List.of()));
  }

  @Test
  void every_wrong_field_is_named() {
    var errors = List.of(new FieldError("age", "0 or more"), new FieldError("phone", "missing"));

    Problem problem = problem(mappers.problem(ProblemException.invalid(errors)));

    assertThat(problem.status()).isEqualTo(400);
    assertThat(problem.detail()).isEqualTo("2 fields are wrong");
    assertThat(problem.errors()).isEqualTo(errors);
    assertThat(ProblemException.invalid("age", "0 or more").problem().detail())
        .isEqualTo("age: 0 or more");
  }

  @Test
  void what_the_rules_reject_is_a_conflict_with_the_rules_code() {
    Problem problem = problem(mappers.rejected(new CommandRejected("already-taken", "by Omar")));

    assertThat(problem.status()).isEqualTo(409);
    assertThat(problem.type()).isEqualTo("urn:telesales:problem:already-taken");
    assertThat(problem.title()).isEqualTo("already taken");
    assertThat(problem.detail()).isEqualTo("by Omar");
  }

  @Test
  void while_the_store_is_away_the_caller_is_told_when_to_come_again() {
    assertComeAgain(mappers.unavailable(new StoreUnavailable("5000 are waiting already")));
  }

  static Stream<Throwable> passingTrouble() {
    return Stream.of(
        new PgException("shutting down", "FATAL", "57P01", null),
        new PgException("too many connections", "FATAL", "53300", null),
        new PgException("connection failure", "FATAL", "08006", null),
        new VertxException("Connection closed"),
        new ConnectException("refused"),
        new TimeoutException(),
        new io.smallrye.mutiny.TimeoutException(),
        new CompletionException(new ConnectException("refused")));
  }

  @ParameterizedTest
  @MethodSource("passingTrouble")
  void while_the_database_is_away_the_caller_is_told_when_to_come_again(Throwable trouble) {
    assertComeAgain(mappers.unexpected(trouble));
  }

  static Stream<Throwable> mistakes() throws Exception {
    return Stream.of(
        new IllegalStateException(SECRET),
        new NullPointerException(SECRET),
        new PgException("duplicate key " + SECRET, "ERROR", "23505", SECRET),
        new PgException("syntax error " + SECRET, "ERROR", "42601", SECRET),
        new IllegalArgumentException("not an event", unreadable("{\"age\": \"" + SECRET + "\"}")),
        new StackOverflowError(SECRET),
        new Exception(SECRET));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void a_mistake_of_ours_is_told_without_its_insides(Throwable mistake) throws Exception {
    Response response = mappers.unexpected(mistake);

    assertThat(response.getStatus()).isEqualTo(500);
    assertThat(problem(response).detail()).isEqualTo("this is our fault; it was logged");
    assertThat(JSON.writeValueAsString(response.getEntity()))
        .doesNotContain(SECRET, "java.", "Exception", "SQL");
  }

  @ParameterizedTest
  @ValueSource(strings = {"22021", "22P05"})
  void text_that_cannot_be_stored_is_the_callers_mistake(String sqlState) {
    var refused = new PgException("invalid byte sequence " + SECRET, "ERROR", sqlState, null);

    Problem problem = problem(mappers.unexpected(new CompletionException(refused)));

    assertThat(problem.status()).isEqualTo(400);
    assertThat(problem.detail()).doesNotContain(SECRET);
  }

  @Test
  void json_that_is_none_is_told_with_its_place_and_without_what_was_sent() {
    Problem problem = problem(mappers.unreadable(unreadable("{\"age\": 7,\n " + SECRET + "}")));

    assertThat(problem.status()).isEqualTo(400);
    assertThat(problem.detail()).startsWith("not JSON at line 2").doesNotContain(SECRET);
  }

  @Test
  void a_field_of_the_wrong_kind_is_named_without_what_was_sent() {
    String body = "{\"age\": 1, \"children\": [{\"age\": \"" + SECRET + "x\"}]}";

    Problem problem = problem(mappers.unreadable(unreadable(body)));

    assertThat(problem.detail()).isEqualTo("field children.[0].age cannot be read");
  }

  @Test
  void json_that_cannot_be_read_within_jax_rs_is_told_the_same_way() {
    var wrapped = new WebApplicationException(unreadable("{\"age\": \"old\"}"), 400);

    assertThat(problem(mappers.web(wrapped)).detail()).isEqualTo("field age cannot be read");
  }

  @Test
  void who_is_not_signed_in_is_told_how_to() {
    for (Response response : List.of(mappers.unauthorized(), mappers.authenticationFailed())) {
      assertThat(response.getStatus()).isEqualTo(401);
      assertThat(response.getHeaderString("WWW-Authenticate")).isEqualTo("Bearer");
      assertThat(problem(response).type()).isEqualTo("urn:telesales:problem:unauthorized");
    }
    assertThat(problem(mappers.forbidden()).status()).isEqualTo(403);
  }

  @Test
  void what_jax_rs_refuses_is_a_problem_too_and_keeps_what_the_caller_needs() {
    assertThat(problem(mappers.web(new NotFoundException(SECRET))))
        .isEqualTo(
            new Problem(
                "urn:telesales:problem:not-found", "not found", 404, "Not Found", List.of()));
    assertThat(
            mappers
                .web(new NotAllowedException("GET", new String[] {"PUT"}))
                .getHeaderString("Allow"))
        .contains("GET")
        .contains("PUT");
    assertThat(problem(mappers.web(new BadRequestException(SECRET))).detail())
        .isEqualTo("Bad Request");
  }

  @Test
  void a_refusal_without_a_name_in_jax_rs_stays_the_callers_mistake() {
    assertThat(problem(mappers.web(new WebApplicationException(422))).status()).isEqualTo(400);
    assertThat(problem(mappers.web(new WebApplicationException(SECRET, 599))).status())
        .isEqualTo(500);
  }

  @Test
  void a_redirection_stays_one() {
    var redirection = new RedirectionException(303, URI.create("/boards"));

    assertThat(mappers.web(redirection).getLocation()).isEqualTo(URI.create("/boards"));
  }

  private static void assertComeAgain(Response response) {
    assertThat(response.getStatus()).isEqualTo(503);
    assertThat(response.getHeaderString("Retry-After")).isEqualTo("1");
    assertThat(problem(response).type()).isEqualTo("urn:telesales:problem:unavailable");
  }

  private static Problem problem(Response response) {
    return (Problem) response.getEntity();
  }

  private static JsonProcessingException unreadable(String body) {
    try {
      throw new AssertionError(JSON.readValue(body, Body.class));
    } catch (JsonProcessingException expected) {
      return expected;
    }
  }
}
