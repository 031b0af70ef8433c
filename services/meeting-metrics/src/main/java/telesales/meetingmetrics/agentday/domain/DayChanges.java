package telesales.meetingmetrics.agentday.domain;

import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is to be added to days: of each call or lead the new contribution less the old one, so that
 * a correction may also move it to another agent or day.
 */
public final class DayChanges {
  private final SortedMap<AgentDay, DayFigures> byDay = new TreeMap<>();

  public void replace(@Nullable Contribution old, Contribution now) {
    if (old != null) {
      byDay.compute(old.day(), (_, sum) -> orNone(sum).minus(old));
    }
    byDay.compute(now.day(), (_, sum) -> orNone(sum).plus(now));
  }

  /** Sorted; a day is here even if its changes cancel out. */
  public SortedMap<AgentDay, DayFigures> byDay() {
    return byDay;
  }

  private static DayFigures orNone(@Nullable DayFigures sum) {
    return sum == null ? DayFigures.NONE : sum;
  }
}
