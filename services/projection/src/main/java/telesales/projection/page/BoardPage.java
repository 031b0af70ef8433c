package telesales.projection.page;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import telesales.edge.Caller;
import telesales.edge.Role;

/**
 * The board of a team's meeting, and the list of boards: shells without figures. Which figures
 * somebody may see is decided by the API that fills them.
 */
@Path("/boards")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class BoardPage {
  private final Template board;
  private final Template boards;
  private final Caller caller;

  BoardPage(
      @Location("board.html") Template board,
      @Location("boards.html") Template boards,
      Caller caller) {
    this.board = board;
    this.boards = boards;
    this.caller = caller;
  }

  @GET
  public Response boards(@Context UriInfo uri, @Context HttpHeaders headers) {
    return PageShell.of(
        boards
            .data("viewer", viewer())
            .data("overviews", OverviewPage.isFor(caller))
            .data("rebuild", RebuildPage.isFor(caller)),
        uri,
        headers);
  }

  @GET
  @Path("{team}/{meeting: morning|noon|evening}")
  public Response board(@Context UriInfo uri, @Context HttpHeaders headers) {
    return PageShell.of(board.data("viewer", viewer()), uri, headers);
  }

  /** An agent is led to the own page, everybody else to the team's sheets. */
  private String viewer() {
    return caller.is(Role.AGENT) ? "agent" : "lead";
  }
}
