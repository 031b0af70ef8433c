package telesales.calllog.numbers;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lines of CSV that a spreadsheet opens without taking a cell for a formula. */
final class CsvCells {
  /** What tells a spreadsheet that the file is UTF-8. */
  static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final Set<Character> BEGINNINGS_OF_FORMULAS = Set.of('=', '+', '-', '@', '\t');
  private static final String TEXT = "'";

  private CsvCells() {}

  static String line(Stream<String> cells) {
    return cells.map(CsvCells::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  /** What {@link #line} made of a cell, as it was before. */
  static String plain(String cell) {
    return cell.startsWith(TEXT) ? cell.substring(1) : cell;
  }

  private static String cell(String value) {
    boolean formula = !value.isEmpty() && BEGINNINGS_OF_FORMULAS.contains(value.charAt(0));
    return quoted(formula ? TEXT + value : value);
  }

  private static String quoted(String value) {
    boolean plain = value.chars().noneMatch(each -> each == '"' || each == ',' || each < ' ');
    return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
  }
}
