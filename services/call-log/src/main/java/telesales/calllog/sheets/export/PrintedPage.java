package telesales.calllog.sheets.export;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** A table as the XHTML that is printed. */
final class PrintedPage {
  static final String FONT = "sheet";
  private static final int BOX = '□';

  private static final String STYLE =
      """
      @page { size: A4 landscape; margin: 14mm 12mm;
        @bottom-left { content: element(foot); }
        @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sheet; } }
      .foot { position: running(foot); font-size: 8pt; color: #56616c; }
      body { font: 8.5pt/1.35 sheet; color: #14202b; }
      h1 { font-size: 15pt; font-weight: normal; margin: 0 0 2mm; }
      dl { margin: 0 0 4mm; } dl div { display: inline-block; margin: 0 7mm 1mm 0; }
      dt, dd { display: inline; margin: 0; } dt { color: #56616c; } dd { margin-left: 1.5mm; }
      h1 small { margin-left: 4mm; font-size: 11pt; }
      table { width: 100%; table-layout: fixed; border-collapse: collapse; -fs-table-paginate: paginate; }
      th { font-weight: normal; text-align: left; color: #56616c; border-bottom: 1pt solid #14202b; }
      td { border-bottom: 0.4pt solid #c9c5bb; vertical-align: top; white-space: pre-wrap; word-wrap: break-word; }
      th, td { padding: 1mm 1.5mm 1mm 0; } tr { page-break-inside: avoid; }
      """;

  private PrintedPage() {}

  static String of(PrintedTable table) {
    return """
    <html lang="%s"><head><title>%s</title><style>%s</style></head><body>
    <div class="foot">%s</div>
    <h1>%s<small>%s</small></h1><dl>%s</dl>
    <table><thead><tr>%s</tr></thead><tbody>%s</tbody></table>
    </body></html>
    """
        .formatted(
            table.language(),
            escaped(table.title()),
            STYLE,
            escaped(table.heading()),
            escaped(table.title()),
            escaped(table.whose()),
            table.facts().stream().map(PrintedPage::fact).collect(joining()),
            headings(table.columns()),
            table.rows().stream().map(PrintedPage::row).collect(joining()));
  }

  private static String fact(PrintedTable.Fact fact) {
    return "<div><dt>%s</dt><dd>%s</dd></div>"
        .formatted(escaped(fact.label()), escaped(fact.value()));
  }

  private static String headings(List<PrintedTable.Column> columns) {
    int whole = columns.stream().mapToInt(PrintedTable.Column::width).sum();
    return columns.stream()
        .map(
            each ->
                "<th style=\"width:%s%%\">%s</th>"
                    .formatted(100f * each.width() / whole, escaped(each.label())))
        .collect(joining());
  }

  private static String row(List<String> cells) {
    return cells.stream()
        .map(cell -> "<td>" + escaped(cell) + "</td>")
        .collect(joining("", "<tr>", "</tr>"));
  }

  /** What XML has no place for is left out. */
  private static String escaped(String text) {
    var escaped = new StringBuilder();
    text.codePoints()
        .filter(PrintedPage::isPrintable)
        .forEach(
            character -> {
              switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(isPicture(character) ? BOX : character);
              }
            });
    return escaped.toString();
  }

  /** Emoji: fonts that print Chinese have none, and "#" would be taken for a number sign. */
  private static boolean isPicture(int character) {
    return character >= 0x1F000 && character < 0x20000;
  }

  private static boolean isPrintable(int character) {
    int type = Character.getType(character);
    return character == '\n'
        || (type != Character.CONTROL
            && type != Character.SURROGATE
            && type != Character.UNASSIGNED
            && type != Character.PRIVATE_USE);
  }
}
