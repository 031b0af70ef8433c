package telesales.calllog.sheets;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import telesales.calllog.sheets.export.SheetPdf;
import telesales.contracts.AgentId;
import telesales.edge.Role;
import telesales.tables.Csv;
import telesales.tables.PrintedTable;
import telesales.tables.Spreadsheet;

/** Call sheets as files, with headings in Chinese or English ({@code lang}). */
@Path("/api/call-sheets")
@RolesAllowed({Role.AGENT, Role.MANAGER, Role.DIRECTOR, Role.ADMIN})
@Tag(name = "call sheets")
class SheetFileResource {
  private static final String CSV = "text/csv;charset=UTF-8";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String PDF = "application/pdf";

  private final SheetReading reading;
  private final SheetAccess access;
  private final SheetDays days;
  private final SheetPdf pdf;

  SheetFileResource(SheetReading reading, SheetAccess access, SheetDays days, SheetPdf pdf) {
    this.reading = reading;
    this.access = access;
    this.days = days;
    this.pdf = pdf;
  }

  @GET
  @Path("{agent}.csv")
  @Produces(CSV)
  @Operation(summary = "A call sheet as comma-separated values that Excel opens")
  public Uni<RestResponse<byte[]>> csv(
      @PathParam("agent") String agent,
      @QueryParam("date") @Nullable String date,
      @QueryParam("lang") @Nullable String lang) {
    return file(agent, date, lang, "csv", Csv::of);
  }

  @GET
  @Path("{agent}.xlsx")
  @Produces(XLSX)
  @Operation(summary = "A call sheet as an Excel workbook")
  public Uni<RestResponse<byte[]>> spreadsheet(
      @PathParam("agent") String agent,
      @QueryParam("date") @Nullable String date,
      @QueryParam("lang") @Nullable String lang) {
    return file(agent, date, lang, "xlsx", Spreadsheet::of);
  }

  @GET
  @Path("{agent}.pdf")
  @Produces(PDF)
  @Operation(summary = "A call sheet to be printed")
  public Uni<RestResponse<byte[]>> pdf(
      @PathParam("agent") String agent,
      @QueryParam("date") @Nullable String date,
      @QueryParam("lang") @Nullable String lang) {
    return file(agent, date, lang, "pdf", pdf::of);
  }

  private Uni<RestResponse<byte[]>> file(
      String agent,
      @Nullable String date,
      @Nullable String lang,
      String kind,
      Function<PrintedTable, byte[]> print) {
    AgentId whose = SheetAccess.agent(agent);
    SheetTexts texts = SheetTexts.in(lang);
    boolean own = access.isOwn(whose);
    return access
        .maySee(whose)
        .chain(() -> days.of(whose, date))
        .chain(day -> reading.read(whose, day, own))
        .emitOn(Infrastructure.getDefaultWorkerPool())
        .map(
            sheet ->
                RestResponse.ResponseBuilder.ok(print.apply(SheetPrint.of(sheet, texts)))
                    .header(HttpHeaders.CONTENT_DISPOSITION, attachment(sheet, kind))
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .build());
  }

  /** A header holds no text of anybody's choosing. */
  private static String attachment(Sheet sheet, String kind) {
    String agent = sheet.agent().replaceAll("[^A-Za-z0-9_-]", "_");
    return "attachment; filename=\"call-sheet-%s-%s.%s\"".formatted(agent, sheet.date(), kind);
  }
}
