package telesales.eventsourcing.command;

import java.util.List;

/**
 * What became of a command.
 *
 * @param before the state it was decided upon
 * @param events empty if it was already so
 * @param version the stream's, with these events
 */
public record Decided<S, E>(S before, S state, List<E> events, long version) {
  public boolean changedNothing() {
    return events.isEmpty();
  }
}
