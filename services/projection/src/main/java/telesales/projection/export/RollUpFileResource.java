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
import telesales.edge.Caller;
import telesales.edge.Role;
import telesales.projection.board.Viewer;
import telesales.projection.rollup.RollUpInputs;
import telesales.projection.rollup.RollUpQuestion;
import telesales.projection.rollup.RollUps;

/** Weeks and months as files, with headings in Chinese or English ({@code lang}). */
@Path("/api/roll-ups")
@RolesAllowed({Role.DIRECTOR, Role.ADMIN})
@Tag(name = "roll-ups")
class RollUpFileResource {
  private final RollUps rollUps;
  private final Caller caller;

  RollUpFileResource(RollUps rollUps, Caller caller) {
    this.rollUps = rollUps;
    this.caller = caller;
  }

  @GET
  @Path("teams/{team}.csv")
  @RolesAllowed({Role.AGENT, Role.MANAGER, Role.DIRECTOR, Role.ADMIN})
  @Produces(BoardFile.CSV_TYPE)
  @Operation(summary = "A team's week or month as comma-separated values")
  public Uni<RestResponse<byte[]>> teamCsv(
      @PathParam("team") String team,
      @QueryParam("week") @Nullable String week,
      @QueryParam("month") @Nullable String month,
      @QueryParam("asOf") @Nullable String asOf,
      @QueryParam("lang") @Nullable String lang) {
    Viewer viewer = Viewer.of(caller);
    return file(
        RollUpInputs.ofTeam(team, week, month, asOf, viewer), viewer.ownRow(), lang, BoardFile.CSV);
  }

  @GET
  @Path("departments/{department}.csv")
  @Produces(BoardFile.CSV_TYPE)
  @Operation(summary = "A department's week or month as comma-separated values")
  public Uni<RestResponse<byte[]>> departmentCsv(
      @PathParam("department") String department,
      @QueryParam("week") @Nullable String week,
      @QueryParam("month") @Nullable String month,
      @QueryParam("asOf") @Nullable String asOf,
      @QueryParam("lang") @Nullable String lang) {
    return file(
        RollUpInputs.ofDepartment(department, week, month, asOf), null, lang, BoardFile.CSV);
  }

  @GET
  @Path("company.csv")
  @Produces(BoardFile.CSV_TYPE)
  @Operation(summary = "The company's week or month as comma-separated values")
  public Uni<RestResponse<byte[]>> companyCsv(
      @QueryParam("week") @Nullable String week,
      @QueryParam("month") @Nullable String month,
      @QueryParam("asOf") @Nullable String asOf,
      @QueryParam("lang") @Nullable String lang) {
    return file(RollUpInputs.ofCompany(week, month, asOf), null, lang, BoardFile.CSV);
  }

  @GET
  @Path("teams/{team}.xlsx")
  @RolesAllowed({Role.AGENT, Role.MANAGER, Role.DIRECTOR, Role.ADMIN})
  @Produces(BoardFile.XLSX_TYPE)
  @Operation(summary = "A team's week or month as an Excel workbook")
  public Uni<RestResponse<byte[]>> teamSpreadsheet(
      @PathParam("team") String team,
      @QueryParam("week") @Nullable String week,
      @QueryParam("month") @Nullable String month,
      @QueryParam("asOf") @Nullable String asOf,
      @QueryParam("lang") @Nullable String lang) {
    Viewer viewer = Viewer.of(caller);
    return file(
        RollUpInputs.ofTeam(team, week, month, asOf, viewer),
        viewer.ownRow(),
        lang,
        BoardFile.XLSX);
  }

  @GET
  @Path("departments/{department}.xlsx")
  @Produces(BoardFile.XLSX_TYPE)
  @Operation(summary = "A department's week or month as an Excel workbook")
  public Uni<RestResponse<byte[]>> departmentSpreadsheet(
      @PathParam("department") String department,
      @QueryParam("week") @Nullable String week,
      @QueryParam("month") @Nullable String month,
      @QueryParam("asOf") @Nullable String asOf,
      @QueryParam("lang") @Nullable String lang) {
    return file(
        RollUpInputs.ofDepartment(department, week, month, asOf), null, lang, BoardFile.XLSX);
  }

  @GET
  @Path("company.xlsx")
  @Produces(BoardFile.XLSX_TYPE)
  @Operation(summary = "The company's week or month as an Excel workbook")
  public Uni<RestResponse<byte[]>> companySpreadsheet(
      @QueryParam("week") @Nullable String week,
      @QueryParam("month") @Nullable String month,
      @QueryParam("asOf") @Nullable String asOf,
      @QueryParam("lang") @Nullable String lang) {
    return file(RollUpInputs.ofCompany(week, month, asOf), null, lang, BoardFile.XLSX);
  }

  private Uni<RestResponse<byte[]>> file(
      RollUpQuestion question, @Nullable String seenBy, @Nullable String lang, BoardFile kind) {
    BoardTexts texts = BoardTexts.in(lang);
    String whose = question.id().isEmpty() ? "company" : question.id();
    return rollUps
        .read(question, seenBy)
        .emitOn(Infrastructure.getDefaultWorkerPool())
        .map(
            rollUp ->
                kind.of(
                    RollUpPrint.of(rollUp, texts),
                    "roll-up-" + whose + "-" + rollUp.period().name()));
  }
}
