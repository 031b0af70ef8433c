package telesales.eventsourcing.consumption;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import telesales.eventsourcing.store.StreamId;

/**
 * Lets each event of a stream through once and in order, however often and late the relay sends it.
 */
final class StreamGuard {
  private final Map<String, Long> before;
  private final Map<String, Long> known;
  private final Map<String, Long> begun = new TreeMap<>();
  private final Map<String, Long> continued = new TreeMap<>();

  /**
   * @param known the newest version of each stream that was taken in before
   */
  StreamGuard(Map<String, Long> known) {
    this.before = known;
    this.known = new HashMap<>(known);
  }

  List<Arrival> newOnes(List<Arrival> events) {
    List<Arrival> fresh = new ArrayList<>(events.size());
    for (Arrival event : events) {
      StreamId stream = event.stream();
      long newest = known.getOrDefault(stream.value(), 0L);
      if (event.streamVersion() > newest + 1) {
        throw new StreamGap(event, newest);
      }
      if (event.streamVersion() == newest + 1) {
        known.put(stream.value(), event.streamVersion());
        (before.containsKey(stream.value()) ? continued : begun)
            .put(stream.value(), event.streamVersion());
        fresh.add(event);
      }
    }
    return fresh;
  }

  /** The streams that were not known before, with their newest versions, by name. */
  Map<String, Long> begun() {
    return begun;
  }

  /** The streams that were known before and have newer versions now, by name. */
  Map<String, Long> continued() {
    return continued;
  }
}
