package telesales.projection.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import telesales.contracts.meetings.Metric;
import telesales.figures.Figures;
import telesales.projection.board.Board;
import telesales.tables.PrintedTable.Column;
import telesales.tables.PrintedTable.Kind;

/**
 * Who or what has which figures, line by line; a target stands beside the figure that it is for.
 */
final class FigureLines {
  /** Pages, too, take amounts for those of a currency with a hundred parts. */
  private static final int DECIMALS = 2;

  /**
   * One line.
   *
   * @param rank empty for whom none is given
   * @param id empty for the sum of all
   */
  record Line(
      String rank, String name, String id, Figures figures, Map<String, Board.Target> targets) {}

  private final BoardTexts texts;
  private final List<Line> lines;

  /** Of all figures those that some line has a target for. */
  private final List<Metric> aimedAt;

  FigureLines(BoardTexts texts, List<Line> lines) {
    this.texts = texts;
    this.lines = lines;
    this.aimedAt =
        List.of(Metric.values()).stream()
            .filter(
                metric ->
                    lines.stream().anyMatch(line -> line.targets().containsKey(metric.wireName())))
            .toList();
  }

  /**
   * @param who the word for what has a line
   */
  List<Column> columns(String who) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(texts.get("rank"), 7, Kind.NUMBER));
    columns.add(new Column(texts.get(who), 16, Kind.TEXT));
    columns.add(new Column(texts.get(who + "Id"), 16, Kind.TEXT));
    for (Metric metric : Metric.values()) {
      String name = texts.get(metric.wireName());
      columns.add(new Column(name, 14, kind(metric)));
      if (aimedAt.contains(metric)) {
        columns.add(new Column(texts.get("target").formatted(name), 14, kind(metric)));
        columns.add(new Column(texts.get("attainment").formatted(name), 14, Kind.SHARE));
      }
    }
    return columns;
  }

  List<List<String>> rows() {
    return lines.stream().map(this::row).toList();
  }

  private List<String> row(Line line) {
    List<String> row = new ArrayList<>(List.of(line.rank(), line.name(), line.id()));
    for (Metric metric : Metric.values()) {
      row.add(told(metric, line.figures().get(metric)));
      if (aimedAt.contains(metric)) {
        Board.Target target = line.targets().get(metric.wireName());
        row.add(target == null ? "" : told(metric, target.target()));
        row.add(target == null ? "" : Double.toString(target.attainment()));
      }
    }
    return row;
  }

  static Kind kind(Metric metric) {
    return metric.isMoney() ? Kind.AMOUNT : Kind.NUMBER;
  }

  static String told(Metric metric, long value) {
    return metric.isMoney()
        ? BigDecimal.valueOf(value, DECIMALS).toPlainString()
        : Long.toString(value);
  }
}
