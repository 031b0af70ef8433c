package telesales.projection.lists;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jspecify.annotations.Nullable;
import telesales.edge.Caller;
import telesales.edge.Role;
import telesales.projection.board.Inputs;
import telesales.projection.board.Viewer;

/** What is said to a team and by it, as lists. */
@Path("/api/briefings/{team}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.AGENT, Role.MANAGER, Role.DIRECTOR, Role.ADMIN})
@Tag(name = "briefings")
public class BriefingResource {
  private final BriefingLists lists;
  private final Caller caller;

  BriefingResource(BriefingLists lists, Caller caller) {
    this.lists = lists;
    this.caller = caller;
  }

  @GET
  @Path("announcements")
  @Operation(
      summary = "What is announced to a team",
      description = "What holds on the day or begins later, and was not withdrawn; 200 at most.")
  @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
  public Uni<AnnouncementList> announcements(
      @PathParam("team") String team,
      @Parameter(description = "from which local day on; from today if absent") @QueryParam("date")
          @Nullable String date,
      @Parameter(description = "the instant at which to look; now if absent") @QueryParam("asOf")
          @Nullable String asOf) {
    return lists.announcements(new Inputs().question(team, date, asOf, Viewer.of(caller)));
  }

  @GET
  @Path("feedback")
  @Operation(
      summary = "What a team's people said of the market in a month",
      description = "What was said last comes first; 1000 at most.")
  @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
  public Uni<FeedbackList> feedback(
      @PathParam("team") String team,
      @Parameter(description = "as in 2026-11; the current one if absent") @QueryParam("month")
          @Nullable String month,
      @Parameter(description = "the instant at which to look; now if absent") @QueryParam("asOf")
          @Nullable String asOf) {
    var inputs = new Inputs();
    YearMonth asked = inputs.month(month);
    return lists.feedback(inputs.question(team, null, asOf, Viewer.of(caller)), asked);
  }

  @GET
  @Path("objections")
  @Operation(
      summary = "The objection book, and what a team's customers objected today",
      description =
          "The whole company's answers, 200 at most, those that worked for most people first; to be"
              + " narrowed by kind, and by words that stand in the objection or its answer.")
  @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
  public Uni<ObjectionBook> objections(
      @PathParam("team") String team,
      @Parameter(
              description = "price, no-need, no-time, no-trust, competitor, not-the-decider, other")
          @QueryParam("kind")
          @Nullable String kind,
      @Parameter(description = "1 to 100 characters, in upper or lower case") @QueryParam("words")
          @Nullable String words,
      @Parameter(description = "the instant at which to look; now if absent") @QueryParam("asOf")
          @Nullable String asOf) {
    var inputs = new Inputs();
    String asked = inputs.objection("kind", kind);
    String sought = inputs.words(words);
    Viewer viewer = Viewer.of(caller);
    return lists.objections(inputs.question(team, null, asOf, viewer), asked, sought, viewer);
  }

  @GET
  @Path("stories")
  @Operation(
      summary = "The company's win stories, and who of a team owes one",
      description = "The latest first, 100 at most; to be narrowed by words that stand in them.")
  @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
  public Uni<StoryList> stories(
      @PathParam("team") String team,
      @Parameter(description = "1 to 100 characters, in upper or lower case") @QueryParam("words")
          @Nullable String words,
      @Parameter(description = "the instant at which to look; now if absent") @QueryParam("asOf")
          @Nullable String asOf) {
    var inputs = new Inputs();
    String sought = inputs.words(words);
    Viewer viewer = Viewer.of(caller);
    return lists.stories(inputs.question(team, null, asOf, viewer), sought, viewer);
  }
}
