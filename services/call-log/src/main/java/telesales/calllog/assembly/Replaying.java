package telesales.calllog.assembly;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import telesales.calllog.CallLogConfig;
import telesales.calllog.formats.CallReport;
import telesales.calllog.intake.CallReader;
import telesales.calllog.intake.ReportedCall;
import telesales.calllog.mapping.Dialers;
import telesales.calllog.mapping.KnownDialer;
import telesales.calllog.posts.KeptPost;
import telesales.calllog.posts.NewPost;
import telesales.calllog.posts.PostList;
import telesales.calllog.posts.PostOutcome;
import telesales.calllog.posts.Posts;
import telesales.contracts.calls.CallSource;
import telesales.edge.ProblemException;
import telesales.eventsourcing.store.EventMeta;

/** Makes calls anew of posts that were kept, as the dialer is set up by now. */
@ApplicationScoped
class Replaying {
  private static final int AT_THE_SAME_TIME = 8;

  private final PostList list;
  private final Posts posts;
  private final Dialers dialers;
  private final PostReading reading;
  private final CallReader ours;
  private final CallsOfPosts calls;
  private final int atOnce;

  Replaying(
      PostList list,
      Posts posts,
      Dialers dialers,
      PostReading reading,
      CallsOfPosts calls,
      Clock clock,
      CallLogConfig config) {
    this.list = list;
    this.posts = posts;
    this.dialers = dialers;
    this.reading = reading;
    this.calls = calls;
    this.ours = new CallReader(clock, config.clockAhead());
    this.atOnce = config.posts().replayAtOnce();
  }

  /** Replays a bounded number of posts; the counts say where to go on. */
  Uni<Replayed> replay(
      String dialer, Instant from, Instant to, boolean all, long after, EventMeta meta) {
    return dialers
        .named(dialer)
        .chain(
            known ->
                list.toReplay(dialer, from, to, all, after, atOnce)
                    .chain(found -> replay(known, found, meta)));
  }

  private Uni<Replayed> replay(KnownDialer dialer, List<KeptPost> found, EventMeta meta) {
    var counts = new Replayed.Counts();
    Set<String> seen = ConcurrentHashMap.newKeySet();
    return Multi.createFrom()
        .iterable(found)
        .onItem()
        .transformToUni(
            post ->
                Uni.createFrom()
                    .deferred(() -> replay(dialer, post, seen, meta))
                    .invoke(counts::add))
        .merge(AT_THE_SAME_TIME)
        .collect()
        .last()
        .map(_ -> counts.replayed(found.size() < atOnce ? null : found.getLast().id()));
  }

  /** A call's other posts are replayed with the first of them. */
  private Uni<Optional<Became.Status>> replay(
      KnownDialer dialer, KeptPost post, Set<String> seen, EventMeta meta) {
    if (post.outcome() == PostOutcome.REFUSED || post.content().isEmpty()) {
      return Uni.createFrom().item(Optional.empty());
    }
    if (post.format().equals(NewPost.OWN)) {
      return own(dialer, post, meta).map(Optional::of);
    }
    return readable(dialer, post)
        .chain(
            call ->
                call.filter(seen::add).isEmpty()
                    ? Uni.createFrom()
                        .item(
                            call.isEmpty()
                                ? Optional.of(Became.Status.UNMAPPED)
                                : Optional.<Became.Status>empty())
                    : calls
                        .update(new CallSource(dialer.name(), call.get()), meta)
                        .map(became -> Optional.of(became.status())));
  }

  /** Which call it is of; what nobody could read may have become readable. */
  private Uni<Optional<String>> readable(KnownDialer dialer, KeptPost post) {
    if (post.dialerCallId() != null) {
      return Uni.createFrom().item(Optional.of(post.dialerCallId()));
    }
    CallReport report;
    try {
      report = reading.read(post, dialer.settings());
    } catch (ProblemException still) {
      return Uni.createFrom().item(Optional.empty());
    }
    return posts
        .moveToCall(post.id(), report.dialerCallId())
        .replaceWith(Optional.of(report.dialerCallId()));
  }

  private Uni<Became.Status> own(KnownDialer dialer, KeptPost post, EventMeta meta) {
    ReportedCall call;
    try {
      call = ours.read(post.content().orElseThrow(), null, dialer.settings());
    } catch (ProblemException still) {
      return Uni.createFrom().item(Became.Status.UNMAPPED);
    }
    return calls
        .updateOwn(new CallSource(dialer.name(), call.dialerCallId()), call, meta)
        .map(Became::status)
        .call(() -> posts.settle(post.id(), PostOutcome.TAKEN, Optional.empty()));
  }
}
