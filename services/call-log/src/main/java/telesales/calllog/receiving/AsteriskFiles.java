package telesales.calllog.receiving;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import telesales.calllog.CallLogConfig;
import telesales.calllog.assembly.Receiving;
import telesales.calllog.formats.CsvRows;
import telesales.calllog.formats.PostFormat;
import telesales.edge.Problem;
import telesales.edge.ProblemException;
import telesales.edge.Role;

/** Asterisk's CSV files: each row is a post of its own, and answered by a line. */
@Path("/api/dialers/{dialer}/asterisk/csv")
class AsteriskFiles {
  private static final Logger LOG = Logger.getLogger(AsteriskFiles.class);
  private static final int AT_THE_SAME_TIME = 16;

  /**
   * What became of one row.
   *
   * @param line on which it begins, from 1
   * @param status as the post alone would have been answered
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record RowAnswer(int line, int status, @Nullable Answer call, @Nullable Problem problem) {}

  private final Receiving receiving;
  private final PostRequest request;
  private final CallLogConfig config;
  private final ObjectMapper json;

  AsteriskFiles(Receiving receiving, PostRequest request, CallLogConfig config, ObjectMapper json) {
    this.receiving = receiving;
    this.request = request;
    this.config = config;
    this.json = json;
  }

  @POST
  @Consumes(MediaType.WILDCARD)
  @Produces("application/x-ndjson")
  @RolesAllowed(Role.DIALER)
  @Operation(
      summary = "Records of calls as Asterisk writes them to Master.csv, with a heading or without",
      description = "Answered by a line for each row. The same rows again change nothing.")
  public Uni<String> rows(@PathParam("dialer") String dialer, byte @Nullable [] body) {
    byte[] file = request.file(body);
    return request
        .caller()
        .invoke(caller -> PostRequest.mustBe(caller, dialer))
        .map(_ -> CsvRows.ofAsterisk(file, config.batchLines()))
        .chain(rows -> answered(dialer, rows));
  }

  private Uni<String> answered(String dialer, List<CsvRows.Row> rows) {
    return Multi.createFrom()
        .iterable(rows)
        .onItem()
        .transformToUni(row -> answer(dialer, row))
        .merge(AT_THE_SAME_TIME)
        .collect()
        .asList()
        .map(
            answers ->
                answers.stream()
                    .sorted(Comparator.comparingInt(RowAnswer::line))
                    .map(this::write)
                    .collect(Collectors.joining("\n", "", "\n")));
  }

  private Uni<RowAnswer> answer(String dialer, CsvRows.Row row) {
    return Uni.createFrom()
        .deferred(
            () -> receiving.take(dialer, PostFormat.ASTERISK, row.post(), PostRequest.meta(dialer)))
        .map(received -> new RowAnswer(row.number(), 200, Answer.of(received), null))
        .onFailure()
        .recoverWithItem(failure -> refusal(row.number(), failure));
  }

  private static RowAnswer refusal(int line, Throwable failure) {
    if (failure instanceof ProblemException refused) {
      return new RowAnswer(line, refused.problem().status(), null, refused.problem());
    }
    LOG.warn("a row was not stored", failure);
    Problem problem =
        Problem.of(
            Response.Status.SERVICE_UNAVAILABLE,
            "unavailable",
            "not known to be stored, send it again");
    return new RowAnswer(line, problem.status(), null, problem);
  }

  private String write(RowAnswer answer) {
    try {
      return json.writeValueAsString(answer);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
