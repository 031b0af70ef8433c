package telesales.calllog.numbers;

import java.util.ArrayList;
import java.util.List;

/** What the text of a record of CSV turns out to be. */
sealed interface CellReading {
  record Cells(List<String> cells) implements CellReading {}

  /**
   * Its text ends within quotes.
   *
   * @param cell from 0
   */
  record Open(int cell) implements CellReading {}

  record Wrong(String why) implements CellReading {}

  static CellReading of(String text) {
    List<String> cells = new ArrayList<>();
    for (int at = 0; ; at++) {
      boolean quoted = at < text.length() && text.charAt(at) == '"';
      int end = quoted ? closing(text, at + 1) : comma(text, at);
      if (end < 0) {
        return new Open(cells.size());
      }
      cells.add(
          quoted ? text.substring(at + 1, end).replace("\"\"", "\"") : text.substring(at, end));
      at = quoted ? end + 1 : end;
      if (at == text.length()) {
        return new Cells(cells);
      }
      if (text.charAt(at) != ',') {
        return new Wrong("has something behind the end of quotes");
      }
    }
  }

  private static int comma(String text, int from) {
    int comma = text.indexOf(',', from);
    return comma < 0 ? text.length() : comma;
  }

  /** Two quotes are one that belongs to the cell. */
  private static int closing(String text, int from) {
    int at = text.indexOf('"', from);
    while (at >= 0 && at + 1 < text.length() && text.charAt(at + 1) == '"') {
      at = text.indexOf('"', at + 2);
    }
    return at;
  }
}
