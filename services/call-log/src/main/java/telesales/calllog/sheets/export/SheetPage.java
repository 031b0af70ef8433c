package telesales.calllog.sheets.export;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import telesales.printed.PrintedText;
import telesales.tables.PrintedTable;

/** A table as the XHTML that is printed. */
final class SheetPage {
  private static final String STYLE =
      """
      @page { size: A4 landscape; margin: 14mm 12mm;
        @bottom-left { content: element(foot); }
        @bottom-right { content: counter(page) " / " counter(pages); font: 8pt printed; } }
      .foot { position: running(foot); font-size: 8pt; color: #56616c; }
      body { font: 8.5pt/1.35 printed; color: #14202b; }
      h1 { font-size: 15pt; font-weight: normal; margin: 0 0 2mm; }
      dl { margin: 0 0 4mm; } dl div { display: inline-block; margin: 0 7mm 1mm 0; }
      dt, dd { display: inline; margin: 0; } dt { color: #56616c; } dd { margin-left: 1.5mm; }
      h1 small { margin-left: 4mm; font-size: 11pt; }
      table { width: 100%; table-layout: fixed; border-collapse: collapse; -fs-table-paginate: paginate; }
      th { font-weight: normal; text-align: left; color: #56616c; border-bottom: 1pt solid #14202b; }
      td { border-bottom: 0.4pt solid #c9c5bb; vertical-align: top; white-space: pre-wrap; word-wrap: break-word; }
      th, td { padding: 1mm 1.5mm 1mm 0; } tr { page-break-inside: avoid; }
      """;

  /**
   * How many Chinese characters stand beside one another on the paper, and what parts two cells.
   */
  private static final double LINE = 91;

  private static final double GAP = 0.5;

  private record Cell(String whole, String shown) {
    boolean isCut() {
      return !shown.equals(whole);
    }
  }

  private final PrintedTable table;
  private final PrintedText text;
  private final int allWidths;

  private SheetPage(PrintedTable table, PrintedText text) {
    this.table = table;
    this.text = text;
    this.allWidths = table.columns().stream().mapToInt(PrintedTable.Column::width).sum();
  }

  static String of(PrintedTable table, PrintedText text) {
    return new SheetPage(table, text).page();
  }

  private String page() {
    List<List<Cell>> rows = table.rows().stream().map(this::cells).toList();
    return """
    <html lang="%s"><head><title>%s</title><style>%s</style></head><body>
    <div class="foot">%s</div>
    <h1>%s<small>%s</small></h1><dl>%s</dl>
    <table><thead><tr>%s</tr></thead><tbody>%s</tbody></table>
    </body></html>
    """
        .formatted(
            table.language(),
            text.asXml(table.title()),
            STYLE,
            text.asXml(foot(rows)),
            text.asXml(table.title()),
            text.asXml(table.whose()),
            table.facts().stream().map(this::fact).collect(joining()),
            table.columns().stream().map(this::heading).collect(joining()),
            rows.stream().map(SheetPage::row).collect(joining()));
  }

  /** Whoever meets an ellipsis on any page reads there where the rest is. */
  private String foot(List<List<Cell>> rows) {
    boolean cut = rows.stream().flatMap(List::stream).anyMatch(Cell::isCut);
    return cut ? table.heading() + " · " + table.whereCutIsWhole() : table.heading();
  }

  private String fact(PrintedTable.Fact fact) {
    return "<div><dt>%s</dt><dd>%s</dd></div>"
        .formatted(text.asXml(fact.label()), text.asXml(fact.value()));
  }

  private String heading(PrintedTable.Column column) {
    return "<th style=\"width:%s%%\">%s</th>"
        .formatted(100f * column.width() / allWidths, text.asXml(column.label()));
  }

  private List<Cell> cells(List<String> row) {
    List<Cell> cells = new ArrayList<>();
    for (int column = 0; column < row.size(); column++) {
      double width = LINE * table.columns().get(column).width() / allWidths - GAP;
      String whole = text.printable(row.get(column));
      cells.add(new Cell(whole, CellText.fitting(whole, width)));
    }
    return cells;
  }

  private static String row(List<Cell> cells) {
    return cells.stream()
        .map(cell -> "<td>" + PrintedText.escaped(cell.shown()) + "</td>")
        .collect(joining("", "<tr>", "</tr>"));
  }
}
