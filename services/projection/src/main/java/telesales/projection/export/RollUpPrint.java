package telesales.projection.export;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import telesales.contracts.meetings.Metric;
import telesales.contracts.meetings.Scope.Level;
import telesales.figures.Figures;
import telesales.figures.Ratio;
import telesales.projection.board.Board;
import telesales.projection.rollup.RollUp;
import telesales.tables.PrintedTable;
import telesales.tables.PrintedTable.Column;
import telesales.tables.PrintedTable.Fact;
import telesales.tables.PrintedTable.Kind;

/**
 * A week or month in words: a line for each part of it and one for the whole, then the same for
 * each day, so that a spreadsheet's filter opens the sum.
 */
final class RollUpPrint {
  /** What one line says; of a single day nothing is told of the period before. */
  private record Line(
      String when,
      String name,
      String id,
      Figures figures,
      Map<Metric, Long> targets,
      @Nullable Figures before) {}

  private final RollUp rollUp;
  private final BoardTexts texts;

  private RollUpPrint(RollUp rollUp, BoardTexts texts) {
    this.rollUp = rollUp;
    this.texts = texts;
  }

  static PrintedTable of(RollUp rollUp, BoardTexts texts) {
    return new RollUpPrint(rollUp, texts).table();
  }

  private PrintedTable table() {
    return new PrintedTable(
        texts.get("language"),
        texts.get("rollUp.title." + rollUp.period().period().wireName()),
        whose() + " · " + rollUp.period().name(),
        facts(),
        columns(),
        lines().stream().map(RollUpPrint::cells).toList(),
        "");
  }

  private String whose() {
    return rollUp.of().level() == Level.COMPANY
        ? texts.get("company")
        : name(Objects.requireNonNull(rollUp.of().id()), String.valueOf(rollUp.of().name()));
  }

  private String name(String id, String name) {
    return id.equals(Board.UNASSIGNED) ? texts.get("team.unassigned") : name;
  }

  private List<Fact> facts() {
    var reading =
        new Reading(rollUp.timezone(), rollUp.asOf(), rollUp.now(), rollUp.updatedAt(), null);
    List<Fact> facts = new ArrayList<>(reading.facts(texts));
    facts.add(new Fact(texts.get("rollUp.days"), span(rollUp.period())));
    facts.add(new Fact(texts.get("rollUp.before"), span(rollUp.before())));
    return facts;
  }

  private static String span(RollUp.Span span) {
    return span.from() + " – " + span.until();
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(texts.get("rollUp.when"), 12, Kind.TEXT));
    columns.add(new Column(texts.get("rollUp.who"), 16, Kind.TEXT));
    columns.add(new Column(texts.get("rollUp.id"), 16, Kind.TEXT));
    for (Metric metric : Metric.values()) {
      String name = texts.get(metric.wireName());
      columns.add(new Column(name, 14, FigureLines.kind(metric)));
      columns.add(new Column(texts.get("target").formatted(name), 14, FigureLines.kind(metric)));
      columns.add(new Column(texts.get("attainment").formatted(name), 14, Kind.SHARE));
      String before = texts.get("rollUp.beforeOf").formatted(name);
      columns.add(new Column(before, 14, FigureLines.kind(metric)));
    }
    for (Ratio ratio : Ratio.values()) {
      columns.add(new Column(texts.get(ratio.wireName()), 14, kind(ratio)));
    }
    return columns;
  }

  private List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    String whole = rollUp.period().name();
    for (RollUp.Row row : rollUp.rows()) {
      lines.add(line(whole, name(row.id(), row.name()), row.id(), row.sum()));
    }
    lines.add(line(whole, texts.get("total"), "", rollUp.total()));
    for (RollUp.Day day : rollUp.days()) {
      String date = day.date().toString();
      for (RollUp.Row row : rollUp.rows()) {
        row.days().stream()
            .filter(each -> each.date().equals(day.date()))
            .map(
                each ->
                    new Line(
                        date, name(row.id(), row.name()), row.id(), each.figures(), Map.of(), null))
            .forEach(lines::add);
      }
      lines.add(new Line(date, texts.get("total"), "", day.figures(), ofDays(day.targets()), null));
    }
    return lines;
  }

  private static Line line(String when, String name, String id, RollUp.Sum sum) {
    Map<Metric, Long> targets = ofDays(sum.dayTargets());
    // What is asked of the period as such comes before what its days ask for.
    sum.targets().forEach(each -> targets.put(each.figure(), each.target()));
    return new Line(when, name, id, sum.figures(), targets, sum.before());
  }

  private static Map<Metric, Long> ofDays(Map<String, Board.Target> targets) {
    Map<Metric, Long> byMetric = new EnumMap<>(Metric.class);
    for (Metric metric : Metric.values()) {
      Board.Target target = targets.get(metric.wireName());
      if (target != null) {
        byMetric.put(metric, target.target());
      }
    }
    return byMetric;
  }

  private static List<String> cells(Line line) {
    List<String> cells = new ArrayList<>(List.of(line.when(), line.name(), line.id()));
    for (Metric metric : Metric.values()) {
      long value = line.figures().get(metric);
      Long target = line.targets().get(metric);
      Figures before = line.before();
      cells.add(FigureLines.told(metric, value));
      cells.add(target == null ? "" : FigureLines.told(metric, target));
      cells.add(target == null ? "" : share((double) value / target));
      cells.add(before == null ? "" : FigureLines.told(metric, before.get(metric)));
    }
    for (Ratio ratio : Ratio.values()) {
      var value = ratio.of(line.figures());
      cells.add(value.isEmpty() ? "" : told(ratio, value.getAsDouble()));
    }
    return cells;
  }

  private static Kind kind(Ratio ratio) {
    if (ratio.isShare()) {
      return Kind.SHARE;
    }
    return ratio == Ratio.AVERAGE_DEAL_AMOUNT ? Kind.AMOUNT : Kind.NUMBER;
  }

  private static String told(Ratio ratio, double value) {
    if (ratio.isShare()) {
      return share(value);
    }
    return ratio == Ratio.AVERAGE_DEAL_AMOUNT
        ? FigureLines.told(Metric.AMOUNT_SIGNED, Math.round(value))
        : Long.toString(Math.round(value));
  }

  private static String share(double value) {
    return Double.toString(Math.round(value * 10_000) / 10_000.0);
  }
}
