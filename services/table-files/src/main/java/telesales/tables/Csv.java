package telesales.tables;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import telesales.tables.PrintedTable.Kind;

/**
 * Comma-separated values that spreadsheets open as they are meant: with a mark that says UTF-8,
 * which a Chinese Excel needs, and with nothing in them that would be run as a formula.
 */
public final class Csv {
  private static final String UTF_8_MARK = "\uFEFF";
  private static final String FORMULA_BEGINS = "=+-@\t\r\n";
  private static final Pattern NUMBER = Pattern.compile("\\+?\\d{7,20}");

  private Csv() {}

  public static byte[] of(PrintedTable table) {
    var text = new StringBuilder(UTF_8_MARK);
    line(table.columns().stream().map(PrintedTable.Column::label).toList(), text);
    table.rows().forEach(row -> line(cells(row, table.columns()), text));
    return text.toString().getBytes(UTF_8);
  }

  private static List<String> cells(List<String> row, List<PrintedTable.Column> columns) {
    return IntStream.range(0, row.size())
        .mapToObj(
            column ->
                columns.get(column).kind() == Kind.TEXT
                    ? harmless(row.get(column))
                    : row.get(column))
        .toList();
  }

  private static void line(List<String> cells, StringBuilder text) {
    text.append(cells.stream().map(Csv::quoted).collect(Collectors.joining(","))).append("\r\n");
  }

  private static String quoted(String value) {
    return '"' + value.replace("\"", "\"\"") + '"';
  }

  /**
   * An apostrophe makes a text of what a spreadsheet would take for a formula. It is seen; before a
   * phone number, of which there is one in every row, a tab does the same unseen, and keeps Excel
   * from rounding it.
   */
  private static String harmless(String value) {
    if (NUMBER.matcher(value).matches()) {
      return '\t' + value;
    }
    return !value.isEmpty() && FORMULA_BEGINS.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
  }
}
