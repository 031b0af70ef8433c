package telesales.projection.history;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import telesales.eventsourcing.store.StreamId;
import telesales.eventsourcing.wire.ReceivedEvent;

/**
 * The streams whose very first event is among some. Nothing can be known of what only such a stream
 * tells, and most streams of a busy day are new: so nobody needs to ask the tables for it.
 */
public final class Beginnings {
  private final Set<StreamId> begun = new HashSet<>();

  public Beginnings(List<ReceivedEvent> events) {
    Set<StreamId> met = new HashSet<>();
    for (ReceivedEvent each : events) {
      if (met.add(each.stream()) && each.streamVersion() == 1) {
        begun.add(each.stream());
      }
    }
  }

  /** Whether something may be known from before. */
  public boolean continues(ReceivedEvent event) {
    return !begun.contains(event.stream());
  }
}
