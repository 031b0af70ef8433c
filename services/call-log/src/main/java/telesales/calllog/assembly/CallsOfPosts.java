package telesales.calllog.assembly;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import telesales.calllog.assembly.Assembled.Complete;
import telesales.calllog.assembly.Assembled.Erased;
import telesales.calllog.assembly.Assembled.Unfinished;
import telesales.calllog.assembly.Assembled.Unmappable;
import telesales.calllog.domain.Call;
import telesales.calllog.domain.CallCommand;
import telesales.calllog.domain.CallCommand.UpdateCall;
import telesales.calllog.domain.CallDecider;
import telesales.calllog.intake.CallIds;
import telesales.calllog.intake.CallIntake;
import telesales.calllog.intake.ReportedCall;
import telesales.calllog.mapping.Dialers;
import telesales.calllog.posts.Posts;
import telesales.contracts.calls.CallEvent;
import telesales.contracts.calls.CallSource;
import telesales.eventsourcing.EventStoreConfig;
import telesales.eventsourcing.command.CommandContext;
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
  private final Posts posts;
  private final Dialers dialers;
  private final CallIntake intake;
  private final PostsOfCall together;
  private final Streams<CallCommand, Call, CallEvent> calls;

  CallsOfPosts(
      Posts posts,
      Dialers dialers,
      CallIntake intake,
      PostsOfCall together,
      EventStoreConfig events,
      PostgresEventStore store) {
    this.posts = posts;
    this.dialers = dialers;
    this.intake = intake;
    this.together = together;
    this.calls =
        new Streams<>(store, new CallDecider(), CallEvent.class, events.conflictAttempts());
  }

  /** Looks at all posts of a call that comes in several. */
  public Uni<Became> update(CallSource source, EventMeta meta) {
    return update(source, new Unfinished(), meta)
        .call(
            became ->
                posts.settle(
                    source.dialer(),
                    source.dialerCallId(),
                    became.status().outcome(),
                    became.problem()));
  }

  /** Brings a call to what one post of our own says, unless something was posted to replace it. */
  Uni<Became> updateOwn(CallSource source, ReportedCall call, EventMeta meta) {
    return update(source, new Complete(call), meta);
  }

  /**
   * @param without what is known where no posts are kept
   */
  private Uni<Became> update(CallSource source, Assembled without, EventMeta meta) {
    return dialers
        .named(source.dialer())
        .chain(
            dialer -> {
              var seen = new AtomicReference<>(without);
              return calls
                  .decideUpon(
                      CallIds.stream(CallIds.of(source)),
                      _ ->
                          together
                              .say(source, dialer, without)
                              .invoke(seen::set)
                              .chain(found -> wanted(source, found, meta)))
                  .map(decided -> Became.of(source, Objects.requireNonNull(seen.get()), decided));
            });
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
}
