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

/** What is said to a team and by it, where it is read and entered: a shell, like the boards. */
@Path("/briefing/{team}")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class BriefingPage {
  private final Template briefing;
  private final Caller caller;

  BriefingPage(@Location("briefing.html") Template briefing, Caller caller) {
    this.briefing = briefing;
    this.caller = caller;
  }

  @GET
  public Response briefing(
      @PathParam("team") String team, @Context UriInfo uri, @Context HttpHeaders headers) {
    return PageShell.of(
        briefing.data("team", team).data("viewer", viewer()).data("account", caller.name()),
        uri,
        headers);
  }

  /** Only what the page offers goes by this; the API decides what is allowed. */
  private String viewer() {
    if (caller.is(Role.AGENT)) {
      return "agent";
    }
    return caller.is(Role.MANAGER) ? "manager" : "director";
  }
}
