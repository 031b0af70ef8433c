package telesales.projection.rebuild;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tables that serve and the rebuilt ones, compared as they were at one instant, at which both
 * had taken in the same events.
 *
 * @param equal whether every table has the very same rows
 * @param equalButForRules whether nothing differs but what the rules of effective calls that wait
 *     move on the days that they hold on
 * @param tables by name
 * @param movedDays the first days whose effective calls differ, by date
 * @param moreMovedDays how many more there are
 */
public record Comparison(
    Instant at,
    long events,
    boolean equal,
    boolean equalButForRules,
    List<Table> tables,
    List<MovedDay> movedDays,
    int moreMovedDays) {
  /**
   * One table.
   *
   * @param rows how many the serving table has
   * @param rebuiltRows how many the rebuilt one has
   * @param differences rows that only one of them has, the first of them
   */
  public record Table(
      String table, long rows, long rebuiltRows, boolean equal, List<Difference> differences) {}

  /**
   * A day that the rebuilt tables count otherwise.
   *
   * @param agents how many agents' figures move
   * @param effectiveCalls of these agents, as the serving tables count them
   * @param rebuiltEffectiveCalls of the same agents, as the rebuilt ones do
   */
  public record MovedDay(
      LocalDate day, int agents, long effectiveCalls, long rebuiltEffectiveCalls) {}

  /**
   * A row that only one of the two tables has. An agent's day that differs is two of them, so that
   * its figures stand one above the other.
   *
   * @param in serving or rebuilt
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Difference(String in, @Nullable @JsonRawValue String row) {}
}
