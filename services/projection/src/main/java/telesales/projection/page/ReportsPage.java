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

/** Weeks and months of a team, a department and the company: shells without figures. */
@Path("/reports")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class ReportsPage {
  private final Template reports;
  private final Caller caller;

  ReportsPage(@Location("reports.html") Template reports, Caller caller) {
    this.reports = reports;
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
    return PageShell.of(page("team", team), uri, headers);
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
