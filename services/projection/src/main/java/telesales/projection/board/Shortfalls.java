package telesales.projection.board;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who missed which of a day's targets, for whoever leads the team: never on a board.
 *
 * @param today the floor's
 * @param asOf the instant that was asked for; null for the present
 * @param working whether anything was asked on that day
 * @param agents of the team, by name; to an agent only itself
 * @param month null to agents
 */
public record Shortfalls(
    Board.Team team,
    LocalDate date,
    LocalDate today,
    @Moment @Nullable Instant asOf,
    boolean working,
    List<Shortfall> agents,
    @Nullable Month month) {

  /**
   * An agent who missed at least one.
   *
   * @param explanation null while nobody said why
   */
  public record Shortfall(
      String agent, String name, List<Missed> missed, @Nullable Explanation explanation) {}

  /**
   * A target that was not reached.
   *
   * @param missing target less value, more than 0
   */
  public record Missed(String figure, long value, long target, long missing) {}

  /**
   * Why.
   *
   * @param reason one of the company's list; absent if words say it
   * @param words absent if the reason says it all
   * @param by the account that said so
   * @param byName its name on the floor, or the account where it has none
   * @param late whether it was said after the evening meeting
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Explanation(
      @Nullable String reason, @Nullable String words, String by, String byName, boolean late) {}

  /**
   * The month until that day, counted in days of agents who missed a target.
   *
   * @param from its first
   * @param missed all of them
   * @param reasons how many by reason, of those that have one
   * @param inWords how many have words alone
   * @param unexplained how many nobody explained
   */
  public record Month(
      LocalDate from, long missed, Map<String, Long> reasons, long inWords, long unexplained) {}

  Shortfalls seenBy(@Nullable String agent) {
    return agent == null
        ? this
        : new Shortfalls(
            team,
            date,
            today,
            asOf,
            working,
            agents.stream().filter(each -> each.agent().equals(agent)).toList(),
            null);
  }
}
