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

/** How far a team, its agents and its department are with what is asked of them. */
@Path("/api/boards/{team}/attainment")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.AGENT, Role.MANAGER, Role.DIRECTOR, Role.ADMIN})
@Tag(name = "boards")
public class AttainmentResource {
  private final Attainments attainments;
  private final Caller caller;

  AttainmentResource(Attainments attainments, Caller caller) {
    this.attainments = attainments;
    this.caller = caller;
  }

  @GET
  @Operation(
      summary = "A team's targets of the day, its halves, the week and the month, with pace",
      description =
          "Expected is what a figure should be by now, by the team's working days and hours;"
              + " forecast what it comes to at this pace. A week or a month is judged by the target"
              + " that held when it began. Amounts are in minor units of the currency. Agents see"
              + " their own row only.")
  @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
  public Uni<Attainment> attainment(
      @PathParam("team") String team,
      @Parameter(description = "the team's local day; today if absent") @QueryParam("date")
          @Nullable String date,
      @Parameter(description = "the instant at which to look; now if absent") @QueryParam("asOf")
          @Nullable String asOf) {
    Viewer viewer = Viewer.of(caller);
    BoardQuestion question = new Inputs().question(team, date, asOf, viewer);
    return attainments.read(question).map(found -> found.seenBy(viewer.ownRow()));
  }
}
