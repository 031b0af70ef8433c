package telesales.calllog.numbers;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jspecify.annotations.Nullable;
import telesales.calllog.CallLogConfig;
import telesales.edge.Caller;
import telesales.edge.Problem;
import telesales.edge.ProblemException;
import telesales.edge.QueryParameters;
import telesales.edge.Role;
import telesales.eventsourcing.store.EventMeta;

/** The do-not-call list as a whole. */
@Path("/api/numbers/do-not-call")
class DoNotCallResource {
  private static final String NDJSON = "application/x-ndjson";
  private static final String CSV = "text/csv; charset=utf-8";
  private static final int MOST = 500;
  private static final int USUAL = 100;

  private final OpenedListings listings;
  private final DoNotCallImport imports;
  private final DoNotCallExport exports;
  private final Caller caller;
  private final CallLogConfig config;

  DoNotCallResource(
      OpenedListings listings,
      DoNotCallImport imports,
      DoNotCallExport exports,
      Caller caller,
      CallLogConfig config) {
    this.listings = listings;
    this.imports = imports;
    this.exports = exports;
    this.caller = caller;
    this.config = config;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.DIRECTOR, Role.ADMIN})
  @Operation(summary = "The do-not-call list, the newest first, its numbers masked")
  public Uni<DoNotCallPage> list(
      @QueryParam("limit") @Nullable String limit, @QueryParam("after") @Nullable String after) {
    var parameters = new QueryParameters();
    int most = parameters.number("limit", limit, 1, MOST, USUAL);
    Place place = place(parameters, after);
    parameters.check();
    return listings.after(place, most + 1).map(found -> DoNotCallPage.of(found, most));
  }

  @POST
  @Path("/import")
  @Blocking // What is sent is waited for on a worker.
  @Consumes({"text/csv", MediaType.TEXT_PLAIN, MediaType.WILDCARD})
  @Produces(NDJSON)
  @RolesAllowed({Role.DIRECTOR, Role.ADMIN})
  @Operation(
      summary = "Put many numbers on the do-not-call list",
      description =
          "CSV, UTF-8: number, and if wanted reason (asked, complaint, register, other) and note."
              + " Each line is answered by a line of JSON; a bad one does not touch the others.")
  @APIResponse(
      responseCode = "200",
      description = "Every line was looked at; each has its own status")
  public Multi<ImportLine.Answer> take(InputStream body) {
    EventMeta meta = caller.meta();
    ImportFile file = ImportFile.of(body, config.doNotCallLines()).orElseThrow(this::tooManyLines);
    return imports.take(file.content(), meta).onTermination().invoke(file::close);
  }

  @GET
  @Path("/export")
  @Produces(CSV)
  @RolesAllowed(Role.ADMIN)
  @ResponseHeader(name = "Content-Disposition", value = "attachment; filename=\"do-not-call.csv\"")
  @Operation(summary = "The whole do-not-call list as CSV, with full numbers")
  public Multi<String> csv() {
    return exports.csv();
  }

  private static Place place(QueryParameters parameters, @Nullable String after) {
    if (after == null) {
      return Place.BEFORE_ALL;
    }
    Optional<Place> place = Place.read(after);
    if (place.isEmpty()) {
      parameters.wrong("after", "what the page before said as next");
    }
    return place.orElse(Place.BEFORE_ALL);
  }

  private ProblemException tooManyLines() {
    return new ProblemException(
        Problem.of(
            Response.Status.REQUEST_ENTITY_TOO_LARGE,
            "file-too-large",
            "body: at most " + config.doNotCallLines() + " lines at a time",
            List.of(new Problem.FieldError("body", "too many lines"))));
  }
}
