package telesales.projection.live;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jspecify.annotations.Nullable;
import telesales.edge.Role;
import telesales.projection.overview.OverviewInputs;
import telesales.projection.overview.OverviewOfTeams;
import telesales.projection.overview.OverviewQuestion;
import telesales.projection.overview.Overviews;

/** Overviews that keep themselves up to date. */
@Path("/api/overviews")
@RolesAllowed({Role.DIRECTOR, Role.ADMIN})
@Tag(name = "overviews")
public class LiveOverviewResource {
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);
  private static final String WHAT =
      "Event board: the same JSON as the overview itself, at once and then when it changes. Event"
          + " ping, every five seconds: the server's time.";
  private static final String DATE = "the local day; if absent today, and tomorrow the next";

  private final Overviews overviews;
  private final LiveBoards liveBoards;
  private final LiveEvents events;

  LiveOverviewResource(Overviews overviews, LiveBoards liveBoards, LiveEvents events) {
    this.overviews = overviews;
    this.liveBoards = liveBoards;
    this.events = events;
  }

  @GET
  @Path("company/live")
  @Blocking
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @Operation(summary = "The company's day, now and whenever it changes", description = WHAT)
  @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
  @ResponseHeader(name = "X-Accel-Buffering", value = "no")
  public Multi<OutboundSseEvent> company(
      @Parameter(description = DATE) @QueryParam("date") @Nullable String date, Sse sse) {
    return watch(OverviewInputs.question(null, date, null), sse);
  }

  @GET
  @Path("departments/{department}/live")
  @Blocking
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @Operation(summary = "A department's day, now and whenever it changes", description = WHAT)
  @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
  @ResponseHeader(name = "X-Accel-Buffering", value = "no")
  public Multi<OutboundSseEvent> department(
      @PathParam("department") String department,
      @Parameter(description = DATE) @QueryParam("date") @Nullable String date,
      Sse sse) {
    return watch(OverviewInputs.question(department, date, null), sse);
  }

  private Multi<OutboundSseEvent> watch(OverviewQuestion question, Sse sse) {
    // Once the stream has begun it is too late to say that there is no such department.
    overviews.read(question).await().atMost(LONGEST_WAIT);
    return events.of(
        liveBoards.watch(question).map(OverviewOfTeams::overview).map(events::write), sse);
  }
}
