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
import telesales.edge.Role;

/** Where the boards' tables are built anew: a shell for administrators. */
@Path("/rebuild")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class RebuildPage {
  private final Template rebuild;
  private final Caller caller;

  RebuildPage(@Location("rebuild.html") Template rebuild, Caller caller) {
    this.rebuild = rebuild;
    this.caller = caller;
  }

  /** Others are led to the boards that they may see. */
  @GET
  public Response rebuild(@Context UriInfo uri, @Context HttpHeaders headers) {
    return isFor(caller)
        ? PageShell.of(rebuild.instance(), uri, headers)
        : Response.seeOther(URI.create("/boards")).build();
  }

  static boolean isFor(Caller caller) {
    return caller.is(Role.ADMIN);
  }
}
