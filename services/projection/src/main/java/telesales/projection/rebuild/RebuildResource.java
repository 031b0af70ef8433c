package telesales.projection.rebuild;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import telesales.edge.QueryParameters;
import telesales.edge.Role;

/** The boards' tables, built once more beside those that serve. */
@Path("/api/rebuild")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMIN)
@Blocking
@Tag(name = "rebuild")
public class RebuildResource {
  private static final int ACCEPTED = 202;

  private final Rebuild rebuild;

  RebuildResource(Rebuild rebuild) {
    this.rebuild = rebuild;
  }

  @GET
  @Operation(summary = "Where the rebuild stands")
  @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
  public RebuildStatus status() {
    return rebuild.status();
  }

  @POST
  @Operation(
      summary = "Build all tables from the topics, beside those that serve",
      description = "Goes on with one that failed. 409 while rebuilt tables wait for a decision.")
  @ResponseStatus(ACCEPTED)
  public RebuildStatus begin() {
    return rebuild.begin();
  }

  @POST
  @Path("comparison")
  @Operation(summary = "Compare the rebuilt tables with those that serve, once more")
  @ResponseStatus(ACCEPTED)
  public RebuildStatus compare() {
    return rebuild.compare();
  }

  @POST
  @Path("switch")
  @Operation(
      summary = "Let the rebuilt tables serve",
      description =
          "In one transaction; those that served are kept. 409 if they were found to differ, unless"
              + " anyway=true.")
  public RebuildStatus change(@QueryParam("anyway") @Nullable String anyway) {
    var asked = new QueryParameters();
    boolean sure =
        asked.oneOf("anyway", anyway, Map.of("true", true, "false", false)).orElse(false);
    asked.check();
    return rebuild.change(sure);
  }

  @POST
  @Path("back")
  @Operation(
      summary = "Let the tables that served before serve again",
      description = "They are brought up to date first. The others are kept as rebuilt ones.")
  public RebuildStatus back() {
    return rebuild.back();
  }

  @DELETE
  @Operation(summary = "Drop the rebuilt tables, and end a rebuild that is going on")
  public RebuildStatus drop() {
    return rebuild.drop();
  }

  @DELETE
  @Path("previous")
  @Operation(summary = "Drop the tables that served before: there is no way back then")
  public RebuildStatus dropPrevious() {
    return rebuild.dropPrevious();
  }
}
