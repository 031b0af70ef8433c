package telesales.projection.lists;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import telesales.projection.board.Viewer;
import telesales.projection.briefing.HeardObjection;
import telesales.projection.briefing.ObjectionAnswer;

/**
 * The objection book, and what a team heard today.
 *
 * @param today the team's local day
 * @param timezone by which days are reckoned
 * @param heard today in the team's calls, what was heard most first
 * @param answers of the whole company, what worked for most first, 200 at most
 */
public record ObjectionBook(
    String team,
    LocalDate today,
    String timezone,
    List<HeardObjection> heard,
    List<Entry> answers) {
  public ObjectionBook {
    heard = List.copyOf(heard);
    answers = List.copyOf(answers);
  }

  /**
   * One of its answers.
   *
   * @param removable whether whoever reads it may take it out: the writer, or who leads the team
   */
  public record Entry(@JsonUnwrapped ObjectionAnswer answer, boolean removable) {
    static Entry of(ObjectionAnswer answer, Viewer viewer) {
      String agent = viewer.ownRow();
      return new Entry(
          answer, agent == null ? viewer.sees().test(answer.team()) : agent.equals(answer.by()));
    }
  }
}
