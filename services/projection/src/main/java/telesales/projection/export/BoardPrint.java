package telesales.projection.export;

import java.util.ArrayList;
import java.util.List;
import telesales.projection.board.Board;
import telesales.projection.export.FigureLines.Line;
import telesales.tables.PrintedTable;
import telesales.tables.PrintedTable.Fact;

/** A board in words, as it is printed: a line for each agent on it, and the team's last. */
final class BoardPrint {
  private BoardPrint() {}

  static PrintedTable of(Board board, BoardTexts texts) {
    var lines = new FigureLines(texts, lines(board, texts));
    return new PrintedTable(
        texts.get("language"),
        texts.get("title"),
        "%s · %s · %s"
            .formatted(
                teamName(board.team(), texts),
                texts.get("meeting." + board.meeting().wireName()),
                board.date()),
        facts(board, texts),
        lines.columns("agent"),
        lines.rows(),
        "");
  }

  static String teamName(Board.Team team, BoardTexts texts) {
    return team.id().equals(Board.UNASSIGNED) ? texts.get("team.unassigned") : team.name();
  }

  private static List<Line> lines(Board board, BoardTexts texts) {
    List<Line> lines = new ArrayList<>();
    for (Board.AgentRow row : board.agents()) {
      // Who stands next to an agent is for the page: a file goes its own ways.
      if (board.you() != null && !row.agent().equals(board.you())) {
        continue;
      }
      String rank = Integer.toString(row.rank());
      lines.add(new Line(rank, row.name(), row.agent(), row.figures(), row.targets()));
    }
    Board.Totals totals = board.totals();
    lines.add(new Line("", texts.get("total"), "", totals.figures(), totals.targets()));
    return lines;
  }

  private static List<Fact> facts(Board board, BoardTexts texts) {
    List<Fact> facts = new ArrayList<>(Reading.of(board).facts(texts));
    if (!board.calendar().working()) {
      String name = board.calendar().name();
      facts.add(new Fact(texts.get("day.off"), name == null ? "" : name));
    }
    return facts;
  }
}
