package telesales.calllog.assembly;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import telesales.calllog.CallLogConfig;
import telesales.calllog.assembly.Assembled.Complete;
import telesales.calllog.assembly.Assembled.Erased;
import telesales.calllog.assembly.Assembled.Unfinished;
import telesales.calllog.assembly.Assembled.Unmappable;
import telesales.calllog.assembly.Became.Status;
import telesales.calllog.domain.Call;
import telesales.calllog.domain.CallCommand;
import telesales.calllog.domain.CallCommand.UpdateCall;
import telesales.calllog.domain.CallDecider;
import telesales.calllog.formats.CallReport;
import telesales.calllog.formats.PostFormat;
import telesales.calllog.intake.CallIds;
import telesales.calllog.intake.CallIntake;
import telesales.calllog.intake.CallReader;
import telesales.calllog.intake.ReportedCall;
import telesales.calllog.mapping.Dialers;
import telesales.calllog.mapping.KnownDialer;
import telesales.calllog.posts.KeptPost;
import telesales.calllog.posts.NewPost;
import telesales.calllog.posts.PostOutcome;
import telesales.calllog.posts.Posts;
import telesales.contracts.calls.CallEvent;
import telesales.contracts.calls.CallSource;
import telesales.edge.Problem;
import telesales.eventsourcing.EventStoreConfig;
import telesales.eventsourcing.command.CommandContext;
import telesales.eventsourcing.command.Decided;
import telesales.eventsourcing.command.Streams;
import telesales.eventsourcing.command.Wanted;
import telesales.eventsourcing.postgresql.PostgresEventStore;
import telesales.eventsourcing.store.EventMeta;

/**
 * Brings a call to what its posts say. Posts are read after the call's state: whoever appends to it
 * has seen at least the posts that whoever wrote that state had seen.
 */
@ApplicationScoped
public class CallsOfPosts {
  private static final int UNPROCESSABLE = 422;

  private final Posts posts;
  private final Dialers dialers;
  private final CallIntake intake;
  private final PostReading reading;
  private final CallReader ours;
  private final Duration clockAhead;
  private final Streams<CallCommand, Call, CallEvent> calls;

  CallsOfPosts(
      Posts posts,
      Dialers dialers,
      CallIntake intake,
      PostReading reading,
      Clock clock,
      CallLogConfig config,
      EventStoreConfig events,
      PostgresEventStore store) {
    this.posts = posts;
    this.dialers = dialers;
    this.intake = intake;
    this.reading = reading;
    this.ours = new CallReader(clock, config.clockAhead());
    this.clockAhead = config.clockAhead();
    this.calls =
        new Streams<>(store, new CallDecider(), CallEvent.class, events.conflictAttempts());
  }

  /** Looks at all posts of a call that comes in several. */
  public Uni<Became> update(CallSource source, EventMeta meta) {
    return dialers
        .named(source.dialer())
        .chain(
            dialer ->
                updated(
                    source,
                    meta,
                    () ->
                        posts
                            .ofCall(source.dialer(), source.dialerCallId())
                            .map(kept -> assembled(dialer, kept))))
        .call(
            became ->
                posts.settle(
                    source.dialer(),
                    source.dialerCallId(),
                    outcome(became.status()),
                    became.problem()));
  }

  /** Brings a call to what one post of our own says, unless something was posted to replace it. */
  Uni<Became> updateOwn(CallSource source, ReportedCall call, EventMeta meta) {
    return dialers
        .named(source.dialer())
        .chain(
            dialer ->
                updated(
                    source,
                    meta,
                    () ->
                        posts
                            .ofCall(source.dialer(), source.dialerCallId())
                            .map(
                                kept ->
                                    kept.isEmpty()
                                        ? new Complete(call)
                                        : assembled(dialer, kept))));
  }

  private interface Looking {
    Uni<Assembled> look();
  }

  private Uni<Became> updated(CallSource source, EventMeta meta, Looking looking) {
    var seen = new AtomicReference<Assembled>(new Unfinished());
    return calls
        .decideUpon(
            CallIds.stream(CallIds.of(source)),
            _ -> looking.look().invoke(seen::set).chain(found -> wanted(source, found, meta)))
        .map(decided -> became(source, Objects.requireNonNull(seen.get()), decided));
  }

  private Uni<Optional<Wanted<CallCommand>>> wanted(
      CallSource source, Assembled found, EventMeta meta) {
    return switch (found) {
      case Complete(var call) ->
          intake
              .detailed(call)
              .map(
                  detailed ->
                      Optional.of(
                          new Wanted<>(
                              new UpdateCall(CallIds.of(source), source, detailed.details()),
                              new CommandContext(call.startedAt(), meta))));
      case Unfinished _, Unmappable _, Erased _ -> Uni.createFrom().item(Optional.empty());
    };
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

  private static Became became(
      CallSource source, Assembled seen, Optional<Decided<Call, CallEvent>> decided) {
    Status status =
        switch (seen) {
          case Unfinished _ -> Status.UNFINISHED;
          case Unmappable _ -> Status.UNMAPPED;
          case Erased _ -> Status.UNCHANGED;
          case Complete _ -> status(decided.orElseThrow());
        };
    Optional<Problem> problem =
        seen instanceof Unmappable(var errors)
            ? Optional.of(
                new Problem(
                    "urn:telesales:problem:unmapped-post",
                    "unmapped post",
                    UNPROCESSABLE,
                    "no call can be made of it yet",
                    errors))
            : Optional.empty();
    return new Became(CallIds.of(source), status, problem);
  }

  private static Status status(Decided<Call, CallEvent> decided) {
    if (decided.changedNothing()) {
      return Status.UNCHANGED;
    }
    return decided.before() instanceof Call.NotLogged ? Status.LOGGED : Status.CORRECTED;
  }

  private static PostOutcome outcome(Status status) {
    return switch (status) {
      case LOGGED, CORRECTED, UNCHANGED -> PostOutcome.TAKEN;
      case UNFINISHED -> PostOutcome.UNFINISHED;
      case UNMAPPED -> PostOutcome.UNMAPPED;
    };
  }
}
