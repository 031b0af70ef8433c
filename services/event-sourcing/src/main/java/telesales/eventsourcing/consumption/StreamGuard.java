package telesales.eventsourcing.consumption;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import telesales.eventsourcing.store.StreamId;
import telesales.eventsourcing.wire.ReceivedEvent;

/**
 * Lets each event of a stream through once and in order, however often and late the relay sends it.
 */
final class StreamGuard {
  private final Map<String, Long> known;
  private final Map<String, Long> advanced = new TreeMap<>();

  /**
   * @param known the newest version of each stream that was taken in before
   */
  StreamGuard(Map<String, Long> known) {
    this.known = new HashMap<>(known);
  }

  List<ReceivedEvent> newOnes(List<ReceivedEvent> events) {
    List<ReceivedEvent> fresh = new ArrayList<>(events.size());
    for (ReceivedEvent event : events) {
      StreamId stream = event.stream();
      long before = known.getOrDefault(stream.value(), 0L);
      if (event.streamVersion() > before + 1) {
        throw new StreamGap(event, before);
      }
      if (event.streamVersion() == before + 1) {
        known.put(stream.value(), event.streamVersion());
        advanced.put(stream.value(), event.streamVersion());
        fresh.add(event);
      }
    }
    return fresh;
  }

  /** The streams that have newer versions now, sorted by name. */
  Map<String, Long> advanced() {
    return advanced;
  }
}
