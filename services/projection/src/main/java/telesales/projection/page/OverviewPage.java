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
import java.net.URI;
import telesales.edge.Caller;
import telesales.edge.Role;

/**
 * The levels above a team's board: shells without figures, for those who may see more than a team.
 */
@Path("/overview")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class OverviewPage {
  private final Template overview;
  private final Caller caller;

  OverviewPage(@Location("overview.html") Template overview, Caller caller) {
    this.overview = overview;
    this.caller = caller;
  }

  static boolean isFor(Caller caller) {
    return caller.is(Role.DIRECTOR) || caller.is(Role.ADMIN);
  }

  @GET
  public Response company(@Context UriInfo uri, @Context HttpHeaders headers) {
    return page("", uri, headers);
  }

  @GET
  @Path("{department}")
  public Response department(
      @PathParam("department") String department,
      @Context UriInfo uri,
      @Context HttpHeaders headers) {
    return page(department, uri, headers);
  }

  /** Others are led to the boards that they may see. */
  private Response page(String department, UriInfo uri, HttpHeaders headers) {
    return isFor(caller)
        ? PageShell.of(overview.data("department", department), uri, headers)
        : Response.seeOther(URI.create("/boards")).build();
  }
}
