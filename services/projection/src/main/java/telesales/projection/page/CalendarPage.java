package telesales.projection.page;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import telesales.edge.Caller;

/** Where the calendar is set: a shell for those who may set anybody's. */
@Path("/calendar")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class CalendarPage {
  private final Template calendar;
  private final Caller caller;

  CalendarPage(@Location("calendar.html") Template calendar, Caller caller) {
    this.calendar = calendar;
    this.caller = caller;
  }

  /** Others are led to the boards that they may see. */
  @GET
  public Response calendar(@Context UriInfo uri, @Context HttpHeaders headers) {
    return OverviewPage.isFor(caller)
        ? PageShell.of(calendar.instance(), uri, headers)
        : Response.seeOther(URI.create("/boards")).build();
  }
}
