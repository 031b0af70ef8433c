package telesales.projection.page;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
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
 * Weeks and months of a team, a department and the company, and a team's day on one sheet: shells
 * without figures.
 */
@Path("/reports")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class ReportsPage {
  private final Template reports;
  private final Template daily;
  private final Caller caller;

  ReportsPage(
      @Location("reports.html") Template reports,
      @Location("daily.html") Template daily,
      Caller caller) {
    this.reports = reports;
    this.daily = daily;
    this.caller = caller;
  }

  @GET
  public Response company(@Context UriInfo uri, @Context HttpHeaders headers) {
    return above(page("company", ""), uri, headers);
  }

  @GET
  @Path("departments/{department}")
  public Response department(
      @PathParam("department") String department,
      @Context UriInfo uri,
      @Context HttpHeaders headers) {
    return above(page("department", department), uri, headers);
  }

  @GET
  @Path("{team}")
  public Response team(
      @PathParam("team") String team, @Context UriInfo uri, @Context HttpHeaders headers) {
    return uri.getQueryParameters().containsKey("day")
        ? PageShell.of(daily.data("team", team).data("viewer", viewer()), uri, headers)
        : PageShell.of(page("team", team), uri, headers);
  }

  /** What of a day somebody may see is decided by the API; the page asks for no more. */
  private String viewer() {
    return caller.is(Role.AGENT) ? "agent" : "lead";
  }

  private TemplateInstance page(String level, String id) {
    return reports.data("level", level).data("id", id);
  }

  /** Others are led to the boards that they may see. */
  private Response above(TemplateInstance page, UriInfo uri, HttpHeaders headers) {
    return OverviewPage.isFor(caller)
        ? PageShell.of(page, uri, headers)
        : Response.seeOther(URI.create("/boards")).build();
  }
}
