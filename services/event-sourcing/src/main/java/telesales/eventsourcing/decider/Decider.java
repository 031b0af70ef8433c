package telesales.eventsourcing.decider;

import java.util.List;

/**
 * The rules of one kind of stream, as pure functions: no clock, no identities made, no outside
 * world.
 *
 * @param <C> commands, a sealed interface
 * @param <S> states, a sealed interface or record
 * @param <E> events, a sealed interface
 */
public interface Decider<C, S, E> {
  /** The state of a stream without events. */
  S initial();

  /**
   * What happens by this command: events; nothing, if it is already so; or a rejection.
   *
   * @throws CommandRejected if the rules do not allow it
   */
  List<E> decide(C command, S state);

  S evolve(S state, E event);
}
