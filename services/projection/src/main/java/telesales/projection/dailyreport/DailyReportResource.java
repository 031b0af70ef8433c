package telesales.projection.dailyreport;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import telesales.edge.Caller;
import telesales.edge.Role;
import telesales.printed.Pdf;
import telesales.projection.BoardConfig;
import telesales.projection.board.BoardQuestion;
import telesales.projection.board.Inputs;
import telesales.projection.board.Viewer;
import telesales.projection.export.Attachment;

/** A team's day on one sheet of paper. */
@Path("/api/boards")
@RolesAllowed({Role.AGENT, Role.MANAGER, Role.DIRECTOR, Role.ADMIN})
@Tag(name = "boards")
class DailyReportResource {
  private static final String PDF = "application/pdf";

  private final DailyReports reports;
  private final Caller caller;
  private final Pdf pdf;
  private final BoardConfig config;

  DailyReportResource(DailyReports reports, Caller caller, Pdf pdf, BoardConfig config) {
    this.reports = reports;
    this.caller = caller;
    this.pdf = pdf;
    this.config = config;
  }

  @GET
  @Path("{team}/daily-report.pdf")
  @Produces(PDF)
  @Operation(
      summary = "A team's day on one sheet of A4, to be filed",
      description =
          "What the page of the daily report shows. Agents find their own row and the team's"
              + " figures, and no shortfalls. 503 on a machine without a font that has Chinese"
              + " characters, and while too many PDFs are made.")
  public Uni<RestResponse<byte[]>> pdf(
      @PathParam("team") String team,
      @Parameter(description = "the team's local day; today if absent") @QueryParam("date")
          @Nullable String date,
      @Parameter(description = "the instant at which to look; now if absent") @QueryParam("asOf")
          @Nullable String asOf,
      @Parameter(description = "no: the copy to hand round, without who missed which target")
          @QueryParam("shortfalls")
          @Nullable String shortfalls,
      @Parameter(description = "zh or en; Chinese if absent") @QueryParam("lang")
          @Nullable String lang) {
    Viewer viewer = Viewer.of(caller);
    PageWords words = PageWords.in(lang);
    var inputs = new Inputs();
    boolean without = without(shortfalls, inputs);
    BoardQuestion question = inputs.question(team, date, asOf, viewer);
    return reports
        .read(question, viewer.ownRow(), !without)
        .emitOn(Infrastructure.getDefaultWorkerPool())
        .map(report -> file(report, words));
  }

  private RestResponse<byte[]> file(DailyReport report, PageWords words) {
    byte[] printed = pdf.ofOneSheet(DailySheet.of(report, words, config.currency()));
    String name = "daily-report-%s-%s".formatted(report.board().team().id(), report.board().date());
    return Attachment.of(printed, name, "pdf");
  }

  private static boolean without(@Nullable String shortfalls, Inputs inputs) {
    return Boolean.TRUE.equals(
        inputs.read(
            "shortfalls",
            shortfalls,
            "no, or absent",
            text -> Optional.of(true).filter(_ -> text.equals("no"))));
  }
}
