package telesales.projection.lists;

import java.time.LocalDate;
import java.util.List;
import telesales.projection.board.Board;
import telesales.projection.board.Viewer;
import telesales.projection.briefing.Briefing;
import telesales.projection.briefing.OwedStory;
import telesales.projection.briefing.WinStory;

/**
 * The win stories of the company, and who of a team owes one.
 *
 * @param today the team's board's local day
 * @param owed to agents only their own; of today's winners by results, and of those of the last
 *     working day before
 * @param stories the latest first, 100 at most
 */
public record StoryList(
    String team, LocalDate today, List<OwedStory> owed, List<WinStory> stories) {
  public StoryList {
    owed = List.copyOf(owed);
    stories = List.copyOf(stories);
  }

  static StoryList of(Board board, List<WinStory> stories, Viewer viewer) {
    String agent = viewer.ownRow();
    Briefing briefing = agent == null ? board.briefing() : board.briefing().seenBy(agent);
    return new StoryList(board.team().id(), board.date(), briefing.storiesOwed(), stories);
  }
}
