package telesales.projection.rollup;

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
import telesales.projection.board.Viewer;

/** Weeks and months as JSON. */
@Path("/api/roll-ups")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.DIRECTOR, Role.ADMIN})
@Tag(name = "roll-ups")
public class RollUpResource {
  private static final String WEEK =
      "a calendar week from Monday to Sunday, as in 2026-W48; this one if week and month are absent";
  private static final String MONTH = "a calendar month, as in 2026-11; not beside a week";
  private static final String AS_OF = "the instant at which to look; now if absent";
  private static final String UNITS =
      "Figures are the sums of the days' boards, ratios are those of these sums; talk time is in"
          + " seconds, amounts are in minor units of the currency. Targets are those of the week or"
          + " month as such, dayTargets the sums of the days'.";

  private final RollUps rollUps;
  private final Caller caller;

  RollUpResource(RollUps rollUps, Caller caller) {
    this.rollUps = rollUps;
    this.caller = caller;
  }

  @GET
  @Path("teams/{team}")
  @RolesAllowed({Role.AGENT, Role.MANAGER, Role.DIRECTOR, Role.ADMIN})
  @Operation(
      summary = "A team's week or month, agent by agent and day by day",
      description = UNITS + " Agents see their own row only.")
  @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
  public Uni<RollUp> team(
      @PathParam("team") String team,
      @Parameter(description = WEEK) @QueryParam("week") @Nullable String week,
      @Parameter(description = MONTH) @QueryParam("month") @Nullable String month,
      @Parameter(description = AS_OF) @QueryParam("asOf") @Nullable String asOf) {
    Viewer viewer = Viewer.of(caller);
    return rollUps.read(RollUpInputs.ofTeam(team, week, month, asOf, viewer), viewer.ownRow());
  }

  @GET
  @Path("departments/{department}")
  @Operation(
      summary = "A department's week or month, team by team and day by day",
      description = UNITS)
  @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
  public Uni<RollUp> department(
      @PathParam("department") String department,
      @Parameter(description = WEEK) @QueryParam("week") @Nullable String week,
      @Parameter(description = MONTH) @QueryParam("month") @Nullable String month,
      @Parameter(description = AS_OF) @QueryParam("asOf") @Nullable String asOf) {
    return rollUps.read(RollUpInputs.ofDepartment(department, week, month, asOf), null);
  }

  @GET
  @Path("company")
  @Operation(
      summary = "The company's week or month, department by department and day by day",
      description = UNITS)
  @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
  public Uni<RollUp> company(
      @Parameter(description = WEEK) @QueryParam("week") @Nullable String week,
      @Parameter(description = MONTH) @QueryParam("month") @Nullable String month,
      @Parameter(description = AS_OF) @QueryParam("asOf") @Nullable String asOf) {
    return rollUps.read(RollUpInputs.ofCompany(week, month, asOf), null);
  }
}
