package telesales.projection.page;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import telesales.edge.Caller;
import telesales.edge.Role;

/**
 * An agent's own page, and the page on which a manager looks through a team's call sheets: shells,
 * like the boards.
 */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class AgentPage {
  private final Template me;
  private final Template sheets;
  private final Caller caller;

  AgentPage(
      @Location("me.html") Template me, @Location("sheets.html") Template sheets, Caller caller) {
    this.me = me;
    this.sheets = sheets;
    this.caller = caller;
  }

  /** Agents see their own page, whatever they ask for; others say whose they want to read. */
  @GET
  @Path("me")
  public Response me(
      @QueryParam("agent") @Nullable String agent,
      @QueryParam("team") @Nullable String team,
      @Context UriInfo uri,
      @Context HttpHeaders headers) {
    boolean own = caller.is(Role.AGENT);
    if (!own && agent == null) {
      return Response.seeOther(URI.create("/boards")).build();
    }
    String theirTeam = caller.team().orElse(team == null ? "" : team);
    return PageShell.of(
        me.data("agent", own ? caller.name() : agent).data("team", theirTeam).data("own", own),
        uri,
        headers);
  }

  @GET
  @Path("sheets/{team}")
  public Response sheets(
      @PathParam("team") String team, @Context UriInfo uri, @Context HttpHeaders headers) {
    return PageShell.of(sheets.data("team", team), uri, headers);
  }
}
