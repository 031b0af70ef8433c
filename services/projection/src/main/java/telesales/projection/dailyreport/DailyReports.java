package telesales.projection.dailyreport;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import telesales.contracts.meetings.Meeting;
import telesales.figures.ShortfallReason;
import telesales.projection.board.Board;
import telesales.projection.board.BoardQuestion;
import telesales.projection.board.Boards;
import telesales.projection.board.ShortfallTables;

/** Answers with what is filed of a day. */
@ApplicationScoped
class DailyReports {
  private final Boards boards;
  private final ShortfallTables shortfalls;
  private final List<ShortfallReason> reasons;

  /**
   * @param reasons what they are called; the list is meeting-metrics', and set once for both
   */
  DailyReports(
      Boards boards,
      ShortfallTables shortfalls,
      @ConfigProperty(
              name = "telesales.meeting-metrics.shortfalls.reasons",
              defaultValue = ShortfallReason.USUAL)
          List<ShortfallReason> reasons) {
    this.boards = boards;
    this.shortfalls = shortfalls;
    this.reasons = reasons;
  }

  /**
   * @param agent whose own copy it is; null for whoever leads the team
   * @param withShortfalls who missed which target, too; not in an agent's
   */
  Uni<DailyReport> read(BoardQuestion question, @Nullable String agent, boolean withShortfalls) {
    Uni<Board> board = boards.read(question).map(each -> each.view(Meeting.EVENING, agent));
    return agent != null || !withShortfalls || question.team().equals(Board.UNASSIGNED)
        ? board.map(each -> new DailyReport(each, null, reasons))
        : board.chain(this::withShortfalls);
  }

  /** Of the same day, though it be midnight meanwhile. */
  private Uni<DailyReport> withShortfalls(Board board) {
    var question = new BoardQuestion(board.team().id(), board.date(), board.asOf());
    return shortfalls.read(question).map(found -> new DailyReport(board, found, reasons));
  }
}
