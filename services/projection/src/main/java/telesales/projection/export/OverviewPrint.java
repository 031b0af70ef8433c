package telesales.projection.export;

import java.util.ArrayList;
import java.util.List;
import telesales.projection.export.FigureLines.Line;
import telesales.projection.overview.Overview;
import telesales.tables.PrintedTable;

/** A department's or the company's day in words: a line for each team, and the sum last. */
final class OverviewPrint {
  private OverviewPrint() {}

  static PrintedTable of(Overview overview, BoardTexts texts) {
    var lines = new FigureLines(texts, lines(overview, texts));
    String name =
        overview.department() == null ? texts.get("company") : overview.department().name();
    return new PrintedTable(
        texts.get("language"),
        texts.get("title"),
        name + " · " + overview.date(),
        Reading.of(overview).facts(texts),
        lines.columns("team"),
        lines.rows(),
        "");
  }

  private static List<Line> lines(Overview overview, BoardTexts texts) {
    List<Line> lines = new ArrayList<>();
    for (Overview.TeamRow row : overview.teams()) {
      lines.add(
          new Line(
              Integer.toString(row.rank()),
              BoardPrint.teamName(row.team(), texts),
              row.team().id(),
              row.figures(),
              row.targets()));
    }
    var totals = overview.totals();
    lines.add(new Line("", texts.get("total"), "", totals.figures(), totals.targets()));
    return lines;
  }
}
