package telesales.meetingmetrics.agentday.domain;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is to be added to days: of each call or lead the new contribution less the old one, so that
 * a correction may also move it to another agent or day.
 */
public final class DayChanges {
  private final SortedMap<AgentDay, DayFigures> byDay = new TreeMap<>();
  private final SortedSet<AgentDay> graded = new TreeSet<>();

  public void replace(@Nullable Contribution old, Contribution now) {
    if (old != null) {
      byDay.compute(old.day(), (_, sum) -> orNone(sum).minus(old));
      noteGraded(old);
    }
    byDay.compute(now.day(), (_, sum) -> orNone(sum).plus(now));
    noteGraded(now);
  }

  /** Sorted; a day is here even if its changes cancel out. */
  public SortedMap<AgentDay, DayFigures> byDay() {
    return byDay;
  }

  /** Days whose graded leads are to be counted anew. */
  public SortedSet<AgentDay> graded() {
    return graded;
  }

  private void noteGraded(Contribution each) {
    if (each.gradedCustomer() != null) {
      graded.add(each.day());
    }
  }

  private static DayFigures orNone(@Nullable DayFigures sum) {
    return sum == null ? DayFigures.NONE : sum;
  }
}
