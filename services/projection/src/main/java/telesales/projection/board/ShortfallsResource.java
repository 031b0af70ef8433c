package telesales.projection.board;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jspecify.annotations.Nullable;
import telesales.edge.Caller;
import telesales.edge.Role;

/** Who missed which target. Apart from the boards, so that no board can show it by mistake. */
@Path("/api/boards/{team}/shortfalls")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.AGENT, Role.MANAGER, Role.DIRECTOR, Role.ADMIN})
@Tag(name = "boards")
public class ShortfallsResource {
  private final ShortfallTables shortfalls;
  private final Caller caller;

  ShortfallsResource(ShortfallTables shortfalls, Caller caller) {
    this.shortfalls = shortfalls;
    this.caller = caller;
  }

  @GET
  @Operation(
      summary = "Who missed which of a day's targets, and why",
      description =
          "By the targets that held on that day; on a day off nobody misses any. The month counts"
              + " days of agents, by reason. Agents see themselves alone.")
  @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
  public Uni<Shortfalls> shortfalls(
      @PathParam("team") String team,
      @Parameter(description = "the team's local day; today if absent") @QueryParam("date")
          @Nullable String date,
      @Parameter(description = "the instant at which to look; now if absent") @QueryParam("asOf")
          @Nullable String asOf) {
    Viewer viewer = Viewer.of(caller);
    BoardQuestion question = new Inputs().question(team, date, asOf, viewer);
    return shortfalls.read(question).map(found -> found.seenBy(viewer.ownRow()));
  }
}
