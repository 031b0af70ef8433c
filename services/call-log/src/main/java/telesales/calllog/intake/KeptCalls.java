package telesales.calllog.intake;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import telesales.calllog.mapping.KnownDialer;
import telesales.calllog.posts.NewPost;
import telesales.calllog.posts.PostOutcome;
import telesales.calllog.posts.Posts;
import telesales.contracts.calls.CallSource;
import telesales.edge.Problem;
import telesales.edge.ProblemException;
import telesales.eventsourcing.decider.CommandRejected;

/** Keeps calls in our own format as they were posted, beside what comes of them. */
@ApplicationScoped
class KeptCalls {
  private record Attempt<T>(@Nullable T done, @Nullable Throwable failure) {}

  private final Posts posts;
  private final Clock clock;

  KeptCalls(Posts posts, Clock clock) {
    this.posts = posts;
    this.clock = clock;
  }

  /** Both at the same time, and answered once both are durable. */
  <T> Uni<T> beside(
      KnownDialer dialer, String dialerCallId, SealedCall call, byte[] body, Uni<T> logging) {
    if (!dialer.settings().keepPosts()) {
      return logging;
    }
    Uni<Attempt<T>> attempt =
        logging.onItemOrFailure().transform((done, failure) -> new Attempt<>(done, failure));
    return Uni.combine()
        .all()
        .unis(attempt, posts.keepWhole(post(dialer.name(), NewPost.OWN, dialerCallId, call, body)))
        .asTuple()
        .chain(both -> after(both.getItem1(), both.getItem2()));
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

  private <T> Uni<T> after(Attempt<T> attempt, Long post) {
    return switch (attempt.failure()) {
      case null -> Uni.createFrom().item(attempt.done());
      case CommandRejected rejected -> {
        Problem problem =
            Problem.of(
                Response.Status.CONFLICT, rejected.code(), String.valueOf(rejected.getMessage()));
        yield posts
            .settle(post, PostOutcome.REFUSED, Optional.of(problem))
            .chain(() -> Uni.createFrom().failure(rejected));
      }
      default -> Uni.createFrom().failure(attempt.failure());
    };
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
