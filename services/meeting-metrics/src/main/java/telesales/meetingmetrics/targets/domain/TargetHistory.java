package telesales.meetingmetrics.targets.domain;

import telesales.contracts.meetings.MeetingsEvent.TargetSet;

/** All targets that were ever set, the newest outside. */
public sealed interface TargetHistory {
  /** None was. */
  record Nothing() implements TargetHistory {}

  /** One more. */
  record After(TargetHistory before, TargetSet set) implements TargetHistory {
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
      return "After[..., " + set + "]";
    }
  }

  /** Whether this very target is what was last said of its kind and day. */
  default boolean lastSaid(TargetSet target) {
    TargetHistory each = this;
    while (each instanceof After(var before, var set)) {
      if (sameKindAndDay(set, target)) {
        return set.figure() == target.figure();
      }
      each = before;
    }
    return false;
  }

  private static boolean sameKindAndDay(TargetSet one, TargetSet other) {
    return one.metric() == other.metric()
        && one.period() == other.period()
        && one.scope().equals(other.scope())
        && one.effectiveFrom().equals(other.effectiveFrom());
  }
}
