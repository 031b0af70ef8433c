package telesales.projection.board;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import telesales.contracts.meetings.Meeting;
import telesales.projection.briefing.Briefing;

/**
 * A team's day, from which the boards of all three meetings are made.
 *
 * @param concerned the agents whose figures it sums, of this day or another
 */
public record TeamBoard(Board board, Set<String> concerned) {
  TeamBoard with(Briefing briefing) {
    return new TeamBoard(board.with(briefing), concerned);
  }

  /**
   * @param agent whose own board it is; null for everybody's
   */
  public Board view(Meeting meeting, @Nullable String agent) {
    Board whole = board.of(meeting);
    return agent == null ? whole : whole.seenBy(agent);
  }
}
