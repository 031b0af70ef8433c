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

  BoardPage(@Location("board.html") Template board, @Location("boards.html") Template boards) {
    this.board = board;
    this.boards = boards;
  }

  @GET
  public Response boards(@Context UriInfo uri, @Context HttpHeaders headers) {
    return page(boards, uri, headers);
  }

  @GET
  @Path("{team}/{meeting: morning|noon|evening}")
  public Response board(@Context UriInfo uri, @Context HttpHeaders headers) {
    return page(board, uri, headers);
  }

  private Response page(Template page, UriInfo uri, HttpHeaders headers) {
    String wished = uri.getQueryParameters().getFirst("lang");
    String language = PageLanguage.of(wished, headers.getAcceptableLanguages());
    return Response.ok(page.data("language", language).render())
        .language(language)
        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .header(
            "Content-Security-Policy",
            "default-src 'self'; style-src 'self' 'unsafe-inline'; frame-ancestors 'none'")
        .build();
  }
}
