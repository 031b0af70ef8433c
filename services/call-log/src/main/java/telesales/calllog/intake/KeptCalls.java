package telesales.calllog.intake;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import telesales.calllog.posts.NewPost;
import telesales.calllog.posts.PostOutcome;
import telesales.calllog.posts.Posts;
import telesales.contracts.calls.CallSource;
import telesales.edge.Problem;
import telesales.edge.ProblemException;
import telesales.eventsourcing.decider.CommandRejected;

/** Keeps posts in our own format that are no new call. */
@ApplicationScoped
class KeptCalls {
  private final Posts posts;
  private final Clock clock;

  KeptCalls(Posts posts, Clock clock) {
    this.posts = posts;
    this.clock = clock;
  }

  /** The rules refuse the call: its post says so, and the dialer is told. */
  <T> Uni<T> refused(@Nullable Long post, CommandRejected rejected) {
    if (post == null) {
      return Uni.createFrom().failure(rejected);
    }
    Problem problem =
        Problem.of(
            Response.Status.CONFLICT, rejected.code(), String.valueOf(rejected.getMessage()));
    return posts
        .settle(post, PostOutcome.REFUSED, Optional.of(problem))
        .chain(() -> Uni.createFrom().failure(rejected));
  }

  /** What replaces a call is one more post of it. */
  Uni<Long> correction(CallSource source, SealedCall call, byte[] body) {
    return posts.keepOfCall(
        post(source.dialer(), NewPost.CORRECTION, source.dialerCallId(), call, body));
  }

  /** Even what nobody can read is kept; the dialer is told under which number. */
  <T> Uni<T> unread(byte[] body, String dialer, ProblemException why) {
    var post = new NewPost(dialer, NewPost.OWN, null, null, null, clock.instant(), body);
    return posts
        .keepRefused(post, why.problem())
        .chain(id -> Uni.createFrom().failure(withPost(why.problem(), id)));
  }

  private NewPost post(
      String dialer, String format, String dialerCallId, SealedCall call, byte[] body) {
    return new NewPost(
        dialer,
        format,
        dialerCallId,
        call.details().customer(),
        call.seal(),
        clock.instant(),
        body);
  }

  private static ProblemException withPost(Problem problem, Long post) {
    return new ProblemException(
        new Problem(
            problem.type(),
            problem.title(),
            problem.status(),
            problem.detail() + " (kept as post " + post + ")",
            problem.errors()));
  }
}
