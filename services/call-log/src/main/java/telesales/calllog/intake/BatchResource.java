package telesales.calllog.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import telesales.calllog.CallLogConfig;
import telesales.calllog.formats.CsvRows;
import telesales.edge.Caller;
import telesales.edge.Problem;
import telesales.edge.ProblemException;
import telesales.edge.Role;
import telesales.eventsourcing.store.EventMeta;
import telesales.eventsourcing.store.StoreUnavailable;

/** Calls, many at a time: each line stands for itself. */
@Path("/api/calls/batch")
class BatchResource {
  static final String NDJSON = "application/x-ndjson";
  private static final Logger LOG = Logger.getLogger(BatchResource.class);

  /**
   * What became of one line.
   *
   * @param line from 1; blank lines count but are not answered
   * @param status as {@code POST /api/calls} would have answered
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Answer(
      int line,
      int status,
      @Nullable String id,
      @Nullable String callId,
      @Nullable Boolean replay,
      @Nullable Problem problem) {}

  private final CallIntake intake;
  private final Caller caller;
  private final CallLogConfig config;
  private final ObjectMapper json;

  BatchResource(CallIntake intake, Caller caller, CallLogConfig config, ObjectMapper json) {
    this.intake = intake;
    this.caller = caller;
    this.config = config;
    this.json = json;
  }

  @POST
  @Consumes({NDJSON, MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
  @Produces(NDJSON)
  @RolesAllowed(Role.DIALER)
  @Operation(
      summary = "Report many calls, one JSON object a line",
      description =
          "Each line is answered by a line, in their order: its number, the status that POST /api/calls would have given, and id or"
              + " problem. A bad line does not touch the others.")
  @APIResponse(
      responseCode = "200",
      description = "Every line was looked at; each has its own status")
  public Uni<String> log(byte[] body) {
    List<BatchLines.Line> lines = BatchLines.of(body, config.callBytes());
    if (lines.size() > config.batchLines()) {
      throw new ProblemException(
          Problem.of(
              Response.Status.REQUEST_ENTITY_TOO_LARGE,
              "batch-too-large",
              "body: a batch has at most " + config.batchLines() + " lines",
              List.of(new Problem.FieldError("body", "too many lines", config.batchLines() + 1))));
    }
    return answered(lines);
  }

  @POST
  @Path("/csv")
  @Consumes(MediaType.WILDCARD)
  @Produces(NDJSON)
  @RolesAllowed(Role.DIALER)
  @Operation(
      summary = "Report many calls, one row of a CSV file each",
      description =
          "The first row names the columns: the fields of POST /api/calls, and customer.age and the like. Answered as"
              + " POST /api/calls/batch, a line for each row.")
  @APIResponse(
      responseCode = "200",
      description = "Every row was looked at; each has its own status")
  public Uni<String> csv(byte[] body) {
    return answered(
        CsvRows.ofOurs(body, config.batchLines()).stream()
            .map(row -> new BatchLines.Line(row.number(), row.post()))
            .toList());
  }

  private Uni<String> answered(List<BatchLines.Line> lines) {
    String dialer = caller.name();
    EventMeta meta = caller.meta();
    return Multi.createFrom()
        .iterable(lines)
        .onItem()
        .transformToUni(line -> answer(line, dialer, meta))
        .merge(config.batchConcurrency())
        .collect()
        .asList()
        .map(this::inOrder);
  }

  private Uni<Answer> answer(BatchLines.Line line, String dialer, EventMeta meta) {
    return Uni.createFrom()
        .deferred(() -> log(line, dialer, meta))
        .map(
            taken ->
                new Answer(
                    line.number(),
                    taken.replay() ? 200 : 201,
                    taken.call().value(),
                    taken.dialerCallId(),
                    taken.replay(),
                    null))
        .onFailure()
        .recoverWithItem(failure -> refusal(line.number(), problem(failure, line.number())));
  }

  private Uni<CallIntake.Taken> log(BatchLines.Line line, String dialer, EventMeta meta) {
    if (line.content().length > config.callBytes()) {
      throw CallResource.tooLarge(config.callBytes());
    }
    return intake.log(line.content(), dialer, meta);
  }

  private static Answer refusal(int line, Problem problem) {
    return new Answer(line, problem.status(), null, null, null, problem);
  }

  private static Problem problem(Throwable failure, int line) {
    return switch (CallResource.withWayOut(failure)) {
      case ProblemException refused -> atLine(refused.problem(), line);
      case StoreUnavailable unavailable ->
          Problem.of(
              Response.Status.SERVICE_UNAVAILABLE,
              "unavailable",
              "not stored, send it again: " + unavailable.getMessage());
      case Throwable unexpected -> {
        LOG.error("a line of a batch failed", unexpected);
        yield Problem.of(
            Response.Status.SERVICE_UNAVAILABLE,
            "unavailable",
            "not known to be stored, send it again");
      }
    };
  }

  private static Problem atLine(Problem problem, int line) {
    List<Problem.FieldError> errors =
        problem.errors().stream()
            .map(error -> new Problem.FieldError(error.field(), error.detail(), line))
            .toList();
    return new Problem(problem.type(), problem.title(), problem.status(), problem.detail(), errors);
  }

  private String inOrder(List<Answer> answers) {
    return answers.stream()
        .sorted(Comparator.comparingInt(Answer::line))
        .map(this::write)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private String write(Answer answer) {
    try {
      return json.writeValueAsString(answer);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
