package telesales.calllog.assembly;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import telesales.calllog.CallLogConfig;
import telesales.calllog.assembly.Assembled.Complete;
import telesales.calllog.assembly.Assembled.Erased;
import telesales.calllog.formats.CallReport;
import telesales.calllog.formats.PostFormat;
import telesales.calllog.intake.CallReader;
import telesales.calllog.mapping.KnownDialer;
import telesales.calllog.posts.KeptPost;
import telesales.calllog.posts.NewPost;
import telesales.calllog.posts.Posts;
import telesales.contracts.calls.CallSource;

/** What the posts that are kept of a call say of it together. */
@ApplicationScoped
class PostsOfCall {
  private final Posts posts;
  private final PostReading reading;
  private final CallReader ours;
  private final Duration clockAhead;

  PostsOfCall(Posts posts, PostReading reading, Clock clock, CallLogConfig config) {
    this.posts = posts;
    this.reading = reading;
    this.ours = new CallReader(clock, config.clockAhead());
    this.clockAhead = config.clockAhead();
  }

  /**
   * @param without what is known where no posts are kept
   */
  Uni<Assembled> say(CallSource source, KnownDialer dialer, Assembled without) {
    return posts
        .ofCall(source.dialer(), source.dialerCallId())
        .map(kept -> kept.isEmpty() ? without : assembled(dialer, kept));
  }

  private Assembled assembled(KnownDialer dialer, List<KeptPost> kept) {
    if (kept.stream().anyMatch(post -> post.content().isEmpty())) {
      return new Erased();
    }
    KeptPost newest = kept.getLast();
    for (KeptPost post : kept.reversed()) {
      if (post.format().equals(NewPost.CORRECTION)) {
        return new Complete(
            ours.read(post.content().orElseThrow(), newest.dialerCallId(), dialer.settings()));
      }
    }
    List<CallReport> reports = new ArrayList<>();
    kept.forEach(post -> reports.add(reading.read(post, dialer.settings())));
    Instant latest = newest.receivedAt().plus(clockAhead);
    PostFormat format = PostFormat.named(newest.format()).orElseThrow();
    return CallAssembly.of(format, dialer.settings(), reports, latest);
  }
}
