package telesales.projection.page;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/**
 * Who missed which target, on a page of its own: the television shows a board, and a board never
 * shows this.
 */
@Path("/shortfalls/{team}")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class ShortfallsPage {
  private final Template shortfalls;

  ShortfallsPage(@Location("shortfalls.html") Template shortfalls) {
    this.shortfalls = shortfalls;
  }

  @GET
  public Response shortfalls(
      @PathParam("team") String team, @Context UriInfo uri, @Context HttpHeaders headers) {
    return PageShell.of(shortfalls.data("team", team), uri, headers);
  }
}
