package telesales.projection.overview;

import java.util.Set;
import telesales.projection.Changes;
import telesales.projection.board.Board;

/**
 * An overview, and what it is made of.
 *
 * @param teams whose boards it sums
 * @param concerned the agents whose figures these sum, of this day or another
 */
public record OverviewOfTeams(Overview overview, Set<String> teams, Set<String> concerned) {
  /** Whether it may look different now. */
  public boolean concernedBy(Changes changes) {
    return (teams.contains(Board.UNASSIGNED) && changes.concernAnyAgent())
        || teams.stream().anyMatch(team -> changes.concern(team, concerned));
  }
}
