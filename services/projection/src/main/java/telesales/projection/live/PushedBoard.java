package telesales.projection.live;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import telesales.contracts.meetings.Meeting;
import telesales.projection.Changes;
import telesales.projection.board.Board;
import telesales.projection.board.TeamBoard;

/** A board on its way to all who watch it, written once for all who see the same of it. */
final class PushedBoard {
  private record View(Meeting meeting, @Nullable String agent) {}

  private final TeamBoard board;
  private final Map<View, String> written = new ConcurrentHashMap<>();

  PushedBoard(TeamBoard board) {
    this.board = board;
  }

  /** Whether it may look different now. */
  boolean concernedBy(Changes changes) {
    String team = board.board().team().id();
    return team.equals(Board.UNASSIGNED)
        ? changes.concernAnyAgent()
        : changes.concern(team, board.concerned());
  }

  /**
   * @param agent whose own board it is; null for everybody's
   */
  String written(Meeting meeting, @Nullable String agent, Function<Board, String> write) {
    return written.computeIfAbsent(
        new View(meeting, agent), _ -> write.apply(board.view(meeting, agent)));
  }
}
