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
import telesales.edge.Caller;
import telesales.edge.Role;

/** The page on which a manager sees and sets a team's targets: a shell, like the boards. */
@Path("/targets/{team}")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class TargetsPage {
  private final Template targets;
  private final Caller caller;

  TargetsPage(@Location("targets.html") Template targets, Caller caller) {
    this.targets = targets;
    this.caller = caller;
  }

  @GET
  public Response targets(
      @PathParam("team") String team, @Context UriInfo uri, @Context HttpHeaders headers) {
    return PageShell.of(targets.data("team", team).data("viewer", viewer()), uri, headers);
  }

  /**
   * Who may set what is decided where targets are kept; the page only offers what will be taken.
   */
  private String viewer() {
    if (caller.is(Role.DIRECTOR) || caller.is(Role.ADMIN)) {
      return "director";
    }
    return caller.is(Role.MANAGER) ? "manager" : "agent";
  }
}
