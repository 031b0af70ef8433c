package telesales.meetingmetrics.floor.domain;

import java.util.ArrayDeque;
import java.util.Deque;
import telesales.contracts.floor.FloorEvent;

/**
 * All that happened to the floor. A floor of 20,000 agents is some 40,000 events: to copy its maps
 * with each of them would take minutes, to remember the event takes nothing; {@link Floor} is made
 * of them once a decision needs it.
 */
public sealed interface FloorHistory {
  /** Nobody has arranged anything. */
  record Nothing() implements FloorHistory {}

  /** One event more. */
  record After(FloorHistory before, FloorEvent event) implements FloorHistory {
    // Generated ones would recurse as deep as the history is long.
    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }

    @Override
    public String toString() {
      return "After[..., " + event + "]";
    }
  }

  /** What has become of it. */
  default Floor floor() {
    Deque<FloorEvent> inTheirOrder = new ArrayDeque<>();
    FloorHistory each = this;
    while (each instanceof After(var before, var event)) {
      inTheirOrder.addFirst(event);
      each = before;
    }
    return Floor.of(inTheirOrder);
  }
}
