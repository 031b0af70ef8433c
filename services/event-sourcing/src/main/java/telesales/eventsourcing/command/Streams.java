package telesales.eventsourcing.command;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import telesales.contracts.Event;
import telesales.eventsourcing.decider.Decider;
import telesales.eventsourcing.store.Append;
import telesales.eventsourcing.store.AppendResult;
import telesales.eventsourcing.store.AppendResult.Appended;
import telesales.eventsourcing.store.AppendResult.Conflict;
import telesales.eventsourcing.store.EventStore;
import telesales.eventsourcing.store.StoreUnavailable;
import telesales.eventsourcing.store.StreamId;

/** All streams of one kind, under their decider: commands of requests go through here. */
public final class Streams<C, S, E extends Event> {
  private final EventStore store;
  private final Decider<C, S, E> decider;
  private final Class<E> type;
  private final int attempts;

  /**
   * @param attempts how often a command is decided anew when somebody else appended first
   */
  public Streams(EventStore store, Decider<C, S, E> decider, Class<E> type, int attempts) {
    this.store = store;
    this.decider = decider;
    this.type = type;
    this.attempts = attempts;
  }

  /** Loads, decides, appends. Fails with the decider's {@code CommandRejected}. */
  public Uni<Decided<S, E>> decide(StreamId stream, C command, CommandContext context) {
    return decide(stream, command, context, attempts);
  }

  /**
   * What is to be appended for a command to a stream that does not exist yet. It loses if the
   * stream exists.
   */
  public Append beginning(StreamId stream, C command, CommandContext context) {
    var nothing = new History<>(decider.initial(), 0);
    return History.append(stream, 0, nothing.decide(decider, command).events(), context);
  }

  /**
   * Loads, asks what is wanted of that state, decides, appends. What is asked is found out after
   * the state was read, and found out anew whenever somebody else appended first: so whoever
   * appends has seen at least what the one before had seen.
   *
   * @param wanted nothing if the stream is to stay as it is; then nothing is answered either
   */
  public Uni<Optional<Decided<S, E>>> decideUpon(
      StreamId stream, Function<S, Uni<Optional<Wanted<C>>>> wanted) {
    return decideUpon(stream, wanted, attempts);
  }

  private Uni<Optional<Decided<S, E>>> decideUpon(
      StreamId stream, Function<S, Uni<Optional<Wanted<C>>>> wanted, int attemptsLeft) {
    return store
        .read(stream)
        .map(events -> History.of(decider, type, events))
        .chain(
            history ->
                wanted
                    .apply(history.state())
                    .chain(
                        asked ->
                            asked.isEmpty()
                                ? Uni.createFrom().item(Optional.<Decided<S, E>>empty())
                                : append(history, stream, asked.get(), wanted, attemptsLeft)));
  }

  private Uni<Optional<Decided<S, E>>> append(
      History<S> history,
      StreamId stream,
      Wanted<C> asked,
      Function<S, Uni<Optional<Wanted<C>>>> wanted,
      int attemptsLeft) {
    Decided<S, E> decided = history.decide(decider, asked.command());
    if (decided.changedNothing()) {
      return Uni.createFrom().item(Optional.of(decided));
    }
    return store
        .append(History.append(stream, history.storedVersion(), decided.events(), asked.context()))
        .chain(
            result ->
                switch (result) {
                  case Appended _ -> Uni.createFrom().item(Optional.of(decided));
                  case Conflict _ when attemptsLeft > 0 ->
                      decideUpon(stream, wanted, attemptsLeft - 1);
                  case Conflict _ -> Uni.createFrom().failure(tooMany(stream));
                });
  }

  public Uni<S> state(StreamId stream) {
    return store.read(stream).map(events -> History.of(decider, type, events).state());
  }

  private Uni<Decided<S, E>> decide(
      StreamId stream, C command, CommandContext context, int attemptsLeft) {
    return store
        .read(stream)
        .map(events -> History.of(decider, type, events))
        .chain(history -> appendTo(history, stream, command, context, attemptsLeft));
  }

  private Uni<Decided<S, E>> appendTo(
      History<S> history, StreamId stream, C command, CommandContext context, int attemptsLeft) {
    Decided<S, E> decided = history.decide(decider, command);
    if (decided.changedNothing()) {
      return Uni.createFrom().item(decided);
    }
    List<E> events = decided.events();
    return store
        .append(History.append(stream, history.storedVersion(), events, context))
        .chain(result -> after(result, decided, stream, command, context, attemptsLeft));
  }

  private Uni<Decided<S, E>> after(
      AppendResult result,
      Decided<S, E> decided,
      StreamId stream,
      C command,
      CommandContext context,
      int attemptsLeft) {
    return switch (result) {
      case Appended _ -> Uni.createFrom().item(decided);
      case Conflict _ when attemptsLeft > 0 -> decide(stream, command, context, attemptsLeft - 1);
      case Conflict _ -> Uni.createFrom().failure(tooMany(stream));
    };
  }

  private static StoreUnavailable tooMany(StreamId stream) {
    return new StoreUnavailable("too many write to " + stream + " at once");
  }
}
