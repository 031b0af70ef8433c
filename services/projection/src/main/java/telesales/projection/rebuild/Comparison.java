package telesales.projection.rebuild;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tables that serve and the rebuilt ones, compared as they were at one instant, at which both
 * had taken in the same events.
 *
 * @param equal whether every table has the very same rows
 * @param tables by name
 */
public record Comparison(Instant at, long events, boolean equal, List<Table> tables) {
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
   * A row that only one of the two tables has. An agent's day that differs is two of them, so that
   * its figures stand one above the other.
   *
   * @param in serving or rebuilt
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Difference(String in, @Nullable @JsonRawValue String row) {}
}
