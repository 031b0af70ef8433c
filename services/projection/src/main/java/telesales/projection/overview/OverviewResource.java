package telesales.projection.overview;

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
import telesales.edge.Role;

/** The levels above a team's board, as JSON. */
@Path("/api/overviews")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.DIRECTOR, Role.ADMIN})
@Tag(name = "overviews")
public class OverviewResource {
  private static final String DATE = "the local day; today if absent";
  private static final String AS_OF = "the instant at which to look; now if absent";

  private final Overviews overviews;

  OverviewResource(Overviews overviews) {
    this.overviews = overviews;
  }

  @GET
  @Path("company")
  @Operation(
      summary = "The company's day, team by team",
      description = "Each figure is the sum of the teams' boards; units as there.")
  @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
  public Uni<Overview> company(
      @Parameter(description = DATE) @QueryParam("date") @Nullable String date,
      @Parameter(description = AS_OF) @QueryParam("asOf") @Nullable String asOf) {
    return read(OverviewInputs.question(null, date, asOf));
  }

  @GET
  @Path("departments/{department}")
  @Operation(
      summary = "A department's day, team by team",
      description = "Each figure is the sum of the teams' boards; units as there.")
  @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
  public Uni<Overview> department(
      @PathParam("department") String department,
      @Parameter(description = DATE) @QueryParam("date") @Nullable String date,
      @Parameter(description = AS_OF) @QueryParam("asOf") @Nullable String asOf) {
    return read(OverviewInputs.question(department, date, asOf));
  }

  private Uni<Overview> read(OverviewQuestion question) {
    return overviews.read(question).map(OverviewOfTeams::overview);
  }
}
