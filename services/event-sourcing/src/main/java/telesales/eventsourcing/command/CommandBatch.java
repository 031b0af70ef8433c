package telesales.eventsourcing.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import telesales.contracts.Event;
import telesales.eventsourcing.decider.CommandRejected;
import telesales.eventsourcing.decider.Decider;
import telesales.eventsourcing.store.Append;
import telesales.eventsourcing.store.StoredEvent;
import telesales.eventsourcing.store.StreamId;

/**
 * Many commands to many streams, decided in memory: the later ones see what came of the earlier
 * ones.
 */
public final class CommandBatch<C, S, E extends Event> {
  private static final Logger LOG = Logger.getLogger(CommandBatch.class);

  private final Decider<C, S, E> decider;
  private final Class<E> type;
  private final Map<StreamId, List<StoredEvent>> stored;
  private final Map<StreamId, History<S>> histories = new HashMap<>();
  private final List<Append> appends = new ArrayList<>();

  /**
   * @param stored the events of all streams that commands go to
   */
  public CommandBatch(Decider<C, S, E> decider, Class<E> type, List<StoredEvent> stored) {
    this.decider = decider;
    this.type = type;
    this.stored = stored.stream().collect(Collectors.groupingBy(StoredEvent::stream));
  }

  public void decide(StreamId stream, C command, CommandContext context) {
    History<S> history = history(stream);
    Decided<S, E> decided;
    try {
      decided = history.decide(decider, command);
    } catch (CommandRejected rejected) {
      LOG.debugf(
          "%s: %s is rejected as %s", stream, command.getClass().getSimpleName(), rejected.code());
      return;
    }
    if (!decided.changedNothing()) {
      appends.add(History.append(stream, history.storedVersion(), decided.events(), context));
      histories.put(stream, new History<>(decided.state(), decided.version()));
    }
  }

  /** How each of these streams stands after all commands. */
  public Map<StreamId, Standing<S>> standings(Set<StreamId> streams) {
    Map<StreamId, Standing<S>> standings = new HashMap<>();
    for (StreamId stream : streams) {
      History<S> history = history(stream);
      standings.put(stream, new Standing<>(history.state(), history.storedVersion()));
    }
    return standings;
  }

  /** What is to be appended, in the order of decision. */
  public List<Append> appends() {
    return merged(appends);
  }

  private History<S> history(StreamId stream) {
    return histories.computeIfAbsent(
        stream, id -> History.of(decider, type, stored.getOrDefault(id, List.of())));
  }

  /** A statement takes a stream only once: appends to the same stream become one. */
  private static List<Append> merged(List<Append> appends) {
    Map<String, Append> byStream = new TreeMap<>();
    for (Append append : appends) {
      byStream.merge(append.stream().value(), append, CommandBatch::joined);
    }
    return List.copyOf(byStream.values());
  }

  private static Append joined(Append earlier, Append later) {
    var events = new ArrayList<>(earlier.events());
    events.addAll(later.events());
    return new Append(earlier.stream(), earlier.expectedVersion(), events);
  }
}
