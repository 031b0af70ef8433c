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
import telesales.contracts.meetings.Meeting;
import telesales.edge.Caller;
import telesales.edge.Role;
import telesales.projection.board.Board;
import telesales.projection.board.BoardQuestion;
import telesales.projection.board.Boards;
import telesales.projection.board.Inputs;
import telesales.projection.board.Viewer;

/**
 * Boards as files, with headings in Chinese or English ({@code lang}): whoever may see a board, and
 * what of it, at the same instants.
 */
@Path("/api/boards")
@RolesAllowed({Role.AGENT, Role.MANAGER, Role.DIRECTOR, Role.ADMIN})
@Tag(name = "boards")
class BoardFileResource {
  private final Boards boards;
  private final Caller caller;

  BoardFileResource(Boards boards, Caller caller) {
    this.boards = boards;
    this.caller = caller;
  }

  @GET
  @Path("{team}/{meeting}.csv")
  @Produces(BoardFile.CSV_TYPE)
  @Operation(
      summary = "The board of a team's meeting as comma-separated values that Excel opens",
      description = "Agents find their own row and the team's. Talk time is in seconds.")
  public Uni<RestResponse<byte[]>> csv(
      @PathParam("team") String team,
      @PathParam("meeting") String meeting,
      @QueryParam("date") @Nullable String date,
      @QueryParam("asOf") @Nullable String asOf,
      @QueryParam("lang") @Nullable String lang) {
    return file(new Asked(team, meeting, date, asOf, lang), BoardFile.CSV);
  }

  @GET
  @Path("{team}/{meeting}.xlsx")
  @Produces(BoardFile.XLSX_TYPE)
  @Operation(
      summary = "The board of a team's meeting as an Excel workbook",
      description = "Agents find their own row and the team's. Talk time is in seconds.")
  public Uni<RestResponse<byte[]>> spreadsheet(
      @PathParam("team") String team,
      @PathParam("meeting") String meeting,
      @QueryParam("date") @Nullable String date,
      @QueryParam("asOf") @Nullable String asOf,
      @QueryParam("lang") @Nullable String lang) {
    return file(new Asked(team, meeting, date, asOf, lang), BoardFile.XLSX);
  }

  private record Asked(
      String team,
      String meeting,
      @Nullable String date,
      @Nullable String asOf,
      @Nullable String lang) {}

  private Uni<RestResponse<byte[]>> file(Asked asked, BoardFile kind) {
    Viewer viewer = Viewer.of(caller);
    Meeting shown = Inputs.meeting(asked.meeting());
    BoardTexts texts = BoardTexts.in(asked.lang());
    BoardQuestion question =
        new Inputs().question(asked.team(), asked.date(), asked.asOf(), viewer);
    return boards
        .read(question)
        .map(board -> board.view(shown, viewer.ownRow()))
        .emitOn(Infrastructure.getDefaultWorkerPool())
        .map(board -> kind.of(BoardPrint.of(board, texts), name(board)));
  }

  private static String name(Board board) {
    return "board-%s-%s-%s".formatted(board.team().id(), board.date(), board.meeting().wireName());
  }
}
