package telesales.projection.export;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import telesales.edge.Role;
import telesales.projection.overview.OverviewInputs;
import telesales.projection.overview.OverviewOfTeams;
import telesales.projection.overview.OverviewQuestion;
import telesales.projection.overview.Overviews;

/** The levels above a team's board as files, with headings in Chinese or English ({@code lang}). */
@Path("/api/overviews")
@RolesAllowed({Role.DIRECTOR, Role.ADMIN})
@Tag(name = "overviews")
class OverviewFileResource {
  private final Overviews overviews;

  OverviewFileResource(Overviews overviews) {
    this.overviews = overviews;
  }

  @GET
  @Path("company.csv")
  @Produces(BoardFile.CSV_TYPE)
  @Operation(summary = "The company's day, team by team, as comma-separated values")
  public Uni<RestResponse<byte[]>> companyCsv(
      @QueryParam("date") @Nullable String date,
      @QueryParam("asOf") @Nullable String asOf,
      @QueryParam("lang") @Nullable String lang) {
    return file(OverviewInputs.question(null, date, asOf), lang, BoardFile.CSV);
  }

  @GET
  @Path("company.xlsx")
  @Produces(BoardFile.XLSX_TYPE)
  @Operation(summary = "The company's day, team by team, as an Excel workbook")
  public Uni<RestResponse<byte[]>> companySpreadsheet(
      @QueryParam("date") @Nullable String date,
      @QueryParam("asOf") @Nullable String asOf,
      @QueryParam("lang") @Nullable String lang) {
    return file(OverviewInputs.question(null, date, asOf), lang, BoardFile.XLSX);
  }

  @GET
  @Path("departments/{department}.csv")
  @Produces(BoardFile.CSV_TYPE)
  @Operation(summary = "A department's day, team by team, as comma-separated values")
  public Uni<RestResponse<byte[]>> departmentCsv(
      @PathParam("department") String department,
      @QueryParam("date") @Nullable String date,
      @QueryParam("asOf") @Nullable String asOf,
      @QueryParam("lang") @Nullable String lang) {
    return file(OverviewInputs.question(department, date, asOf), lang, BoardFile.CSV);
  }

  @GET
  @Path("departments/{department}.xlsx")
  @Produces(BoardFile.XLSX_TYPE)
  @Operation(summary = "A department's day, team by team, as an Excel workbook")
  public Uni<RestResponse<byte[]>> departmentSpreadsheet(
      @PathParam("department") String department,
      @QueryParam("date") @Nullable String date,
      @QueryParam("asOf") @Nullable String asOf,
      @QueryParam("lang") @Nullable String lang) {
    return file(OverviewInputs.question(department, date, asOf), lang, BoardFile.XLSX);
  }

  private Uni<RestResponse<byte[]>> file(
      OverviewQuestion question, @Nullable String lang, BoardFile kind) {
    BoardTexts texts = BoardTexts.in(lang);
    String whose = question.department() == null ? "company" : question.department();
    return overviews
        .read(question)
        .map(OverviewOfTeams::overview)
        .emitOn(Infrastructure.getDefaultWorkerPool())
        .map(
            overview ->
                kind.of(
                    OverviewPrint.of(overview, texts), "board-" + whose + "-" + overview.date()));
  }
}
