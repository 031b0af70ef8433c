package telesales.projection.counting;

import java.util.List;
import telesales.eventsourcing.postgresql.Sql;

/**
 * Statements that make the figures of agents' days and hours from all versions of what they are
 * sums of. They come to what events add to them and take from them, one after another.
 */
public final class SumsAnew {
  /** Of the agents $1. */
  static final List<String> OF_AGENTS =
      List.of(
          "DELETE FROM agent_day WHERE agent = ANY ($1)",
          "DELETE FROM agent_hour WHERE agent = ANY ($1)",
          sums("sum-agent-days.sql", "agent = ANY ($1)"),
          sums("sum-agent-hours.sql", "agent = ANY ($1)"));

  /** Of everybody, where there are none yet. */
  public static final List<String> OF_EVERYBODY =
      List.of(
          "TRUNCATE agent_day, agent_hour",
          sums("sum-agent-days.sql", "true"),
          sums("sum-agent-hours.sql", "true"));

  private SumsAnew() {}

  private static String sums(String file, String agents) {
    return Sql.file(SumsAnew.class, file).replace("{agents}", agents);
  }
}
