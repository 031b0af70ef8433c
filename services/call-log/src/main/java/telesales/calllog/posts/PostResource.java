package telesales.calllog.posts;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import telesales.calllog.CallLogConfig;
import telesales.edge.Caller;
import telesales.edge.ProblemException;
import telesales.edge.QueryParameters;
import telesales.edge.Role;

/** What dialers posted, and what came of it. */
@Path("/api/dialer-posts")
@RolesAllowed(Role.ADMIN)
class PostResource {
  private static final Logger LOG = Logger.getLogger(PostResource.class);
  private static final int USUAL = 100;
  private static final int MOST = 1_000;
  private static final String ALL = "all";

  private final PostList posts;
  private final Caller caller;
  private final Clock clock;
  private final CallLogConfig.Posts config;

  PostResource(PostList posts, Caller caller, Clock clock, CallLogConfig config) {
    this.posts = posts;
    this.caller = caller;
    this.clock = clock;
    this.config = config.posts();
  }

  @GET
  @Operation(
      summary =
          "What dialers posted, without content: what could not be mapped, was not finished, or all",
      description =
          "status is unmapped (the default), unfinished, refused, taken or all. With next, go on as after.")
  public Uni<PostView.Page> list(
      @QueryParam("dialer") @Nullable String dialer,
      @QueryParam("status") @Nullable String status,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    var asked = new QueryParameters();
    Optional<String> ofDialer = asked.id("dialer", dialer);
    Optional<String> wanted = asked.oneOf("status", status, words());
    long from = asked.number("after", after, 0, Long.MAX_VALUE, 0);
    int most = asked.number("limit", limit, 1, MOST, USUAL);
    asked.check();
    Optional<PostOutcome> outcome =
        wanted
            .or(() -> Optional.of(PostOutcome.UNMAPPED.wireName()))
            .filter(word -> !word.equals(ALL))
            .map(PostOutcome::named);
    return posts
        .shown(ofDialer, outcome, latest(outcome), from, most)
        .map(found -> PostView.Page.of(found, most));
  }

  @GET
  @Path("/{id}")
  @Operation(
      summary = "One post as it was posted, number and all; who looks is logged",
      description = "Without content if the customer was erased.")
  @APIResponse(responseCode = "404", description = "No such post, or it was forgotten")
  public Uni<PostView.Whole> one(@PathParam("id") String id) {
    String who = caller.name();
    return posts
        .one(number(id))
        .map(found -> found.orElseThrow(() -> ProblemException.notFound("there is no such post")))
        .invoke(post -> LOG.infof("%s looked at post %d of %s", who, post.id(), post.dialer()))
        .map(PostView.Whole::of);
  }

  private static long number(String id) {
    try {
      return Long.parseLong(id);
    } catch (NumberFormatException e) {
      throw ProblemException.notFound("there is no such post");
    }
  }

  /** A call that has just begun is not one whose end was forgotten. */
  private Instant latest(Optional<PostOutcome> outcome) {
    return outcome.filter(PostOutcome.UNFINISHED::equals).isPresent()
        ? clock.instant().minus(config.unfinishedAfter())
        : clock.instant();
  }

  private static Map<String, String> words() {
    Map<String, String> words = new TreeMap<>();
    words.put(ALL, ALL);
    for (PostOutcome outcome : PostOutcome.values()) {
      words.put(outcome.wireName(), outcome.wireName());
    }
    return words;
  }
}
