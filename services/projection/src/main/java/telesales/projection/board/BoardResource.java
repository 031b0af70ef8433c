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
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jspecify.annotations.Nullable;
import telesales.contracts.meetings.Meeting;
import telesales.contracts.meetings.Metric;
import telesales.edge.Caller;
import telesales.edge.Role;

/** Boards as JSON, for the page and for whoever else reads figures. */
@Path("/api/boards")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.AGENT, Role.MANAGER, Role.DIRECTOR, Role.ADMIN})
@Tag(name = "boards")
public class BoardResource {
  private static final int MOST_CALLS = 1000;

  private final Boards boards;
  private final CallsBehind callsBehind;
  private final TeamList teamList;
  private final Caller caller;

  BoardResource(Boards boards, CallsBehind callsBehind, TeamList teamList, Caller caller) {
    this.boards = boards;
    this.callsBehind = callsBehind;
    this.teamList = teamList;
    this.caller = caller;
  }

  @GET
  @Operation(summary = "The teams whose boards you may see")
  @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
  public Uni<TeamList.Teams> teams() {
    return teamList.teams(Viewer.of(caller).sees());
  }

  @GET
  @Path("{team}/{meeting}")
  @Operation(
      summary = "The board of a team's meeting",
      description =
          "Talk time is in seconds, amounts are in minor units of the currency, attainment 1 when a target is reached, hours are local (0 to"
              + " 23), instants UTC. Agents see their own row, and two to either side of it.")
  @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
  public Uni<Board> board(
      @PathParam("team") String team,
      @Parameter(description = "morning, noon or evening") @PathParam("meeting") String meeting,
      @Parameter(description = "the team's local day; today if absent") @QueryParam("date")
          @Nullable String date,
      @Parameter(description = "the instant at which to look; now if absent") @QueryParam("asOf")
          @Nullable String asOf) {
    Viewer viewer = Viewer.of(caller);
    Meeting shown = Inputs.meeting(meeting);
    BoardQuestion question = new Inputs().question(team, date, asOf, viewer);
    return boards.read(question).map(board -> board.view(shown, viewer.ownRow()));
  }

  @GET
  @Path("{team}/{meeting}/calls")
  @Operation(
      summary = "The calls, visits, deals and payments behind a figure",
      description =
          "Their values sum up to the figure exactly. Agents see their own calls, whatever they"
              + " ask for.")
  @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
  public Uni<CallsBehindFigure> calls(
      @PathParam("team") String team,
      @PathParam("meeting") String meeting,
      @QueryParam("date") @Nullable String date,
      @Parameter(
              description =
                  "the first of at most 31 days up to the date, as the month to date; the date"
                      + " alone if absent")
          @QueryParam("from")
          @Nullable String from,
      @QueryParam("asOf") @Nullable String asOf,
      @Parameter(
              description =
                  "dials, connected, effectiveCalls, talkSeconds, wechatAdds, interestedLeads,"
                      + " deals, gradedLeads, visits, qualifiedVisits, firstVisits, amountSigned,"
                      + " amountReceived or dealsPaid",
              required = true)
          @QueryParam("figure")
          @Nullable String figure,
      @Parameter(description = "an agent's id; the whole team if absent") @QueryParam("agent")
          @Nullable String agent,
      @Parameter(description = "breaches: only calls that should not have been made")
          @QueryParam("only")
          @Nullable String only,
      @Parameter(description = "an objection: only calls in which it was heard, as in price")
          @QueryParam("objection")
          @Nullable String objection,
      @Parameter(description = "calls in the answer, 1 to 1000, which it is if absent")
          @QueryParam("limit")
          @Nullable String limit,
      @Parameter(description = "what the answer before gave as next") @QueryParam("after")
          @Nullable String after) {
    Viewer viewer = Viewer.of(caller);
    Inputs.meeting(meeting);
    var inputs = new Inputs();
    LocalDate first = inputs.from(from);
    Metric which = inputs.figure(figure);
    String whose = inputs.agent(agent);
    boolean breachesOnly = inputs.breachesOnly(only);
    String heard = inputs.objection("objection", objection);
    int most = inputs.limit(limit, MOST_CALLS);
    PageEnd end = inputs.after(after);
    BoardQuestion question = inputs.question(team, date, asOf, viewer);
    return callsBehind.find(
        new CallsQuestion(
            question, first, which, viewer.mayDrill(whose), breachesOnly, heard, most, end));
  }
}
