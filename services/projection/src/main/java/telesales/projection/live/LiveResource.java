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
import telesales.contracts.meetings.Meeting;
import telesales.edge.Caller;
import telesales.edge.Role;
import telesales.projection.board.BoardQuestion;
import telesales.projection.board.Boards;
import telesales.projection.board.Inputs;
import telesales.projection.board.Viewer;

/** Boards that keep themselves up to date. */
@Path("/api/boards/{team}/{meeting}/live")
@RolesAllowed({Role.AGENT, Role.MANAGER, Role.DIRECTOR, Role.ADMIN})
@Tag(name = "boards")
public class LiveResource {
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

  private final Boards boards;
  private final LiveBoards liveBoards;
  private final LiveEvents events;
  private final Caller caller;

  LiveResource(Boards boards, LiveBoards liveBoards, LiveEvents events, Caller caller) {
    this.boards = boards;
    this.liveBoards = liveBoards;
    this.events = events;
    this.caller = caller;
  }

  @GET
  @Blocking
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @Operation(
      summary = "A board, now and whenever it changes",
      description =
          "Event board: the same JSON as the board itself, at once and then at most four times a second."
              + " Event ping, every five seconds: the server's time.")
  @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
  @ResponseHeader(name = "X-Accel-Buffering", value = "no")
  public Multi<OutboundSseEvent> live(
      @PathParam("team") String team,
      @PathParam("meeting") String meeting,
      @Parameter(description = "the team's local day; if absent today, and tomorrow the next")
          @QueryParam("date")
          @Nullable String date,
      Sse sse) {
    Viewer viewer = Viewer.of(caller);
    Meeting shown = Inputs.meeting(meeting);
    BoardQuestion question = new Inputs().question(team, date, null, viewer);
    // Once the stream has begun it is too late to say that there is no such board.
    boards.mustExist(question).await().atMost(LONGEST_WAIT);
    return events.of(
        liveBoards
            .watch(question)
            .map(board -> board.written(shown, viewer.ownRow(), events::write)),
        sse);
  }
}
