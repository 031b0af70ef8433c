package telesales.calllog.numbers;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The records of a file, whatever is wrong with some of them. A note in quotes may go over several
 * lines; quotes that are never closed make one line bad, and reading goes on behind it.
 */
final class ImportRecords {
  /**
   * @param line on which it begins, from 1
   * @param cells none of a bad record
   * @param wrong what is, if something is
   */
  record Row(long line, List<String> cells, @Nullable String wrong) {}

  private static final String OPEN = "has quotes that are not closed";

  private final ImportLines lines;
  private final int firstOfManyLines;
  private final int longest;
  private final Deque<ImportLines.Line> seen = new ArrayDeque<>();

  /**
   * @param firstOfManyLines the first cell that may go over several lines
   * @param longest characters of such a record
   */
  ImportRecords(ImportLines lines, int firstOfManyLines, int longest) {
    this.lines = lines;
    this.firstOfManyLines = firstOfManyLines;
    this.longest = longest;
  }

  /** Fewer only at the file's end. */
  List<Row> next(int most) {
    List<Row> records = new ArrayList<>();
    while (records.size() < most) {
      Optional<ImportLines.Line> line = line();
      if (line.isEmpty()) {
        break;
      }
      if (!isBlank(line.get())) {
        records.add(record(line.get()));
      }
    }
    return records;
  }

  private Row record(ImportLines.Line line) {
    if (line.wrong() != null) {
      return new Row(line.number(), List.of(), line.wrong());
    }
    return switch (CellReading.of(line.text())) {
      case CellReading.Cells(var cells) -> new Row(line.number(), cells, null);
      case CellReading.Open(int cell) when cell >= firstOfManyLines -> goingOn(line);
      case CellReading.Open _ -> new Row(line.number(), List.of(), OPEN);
      case CellReading.Wrong(var why) -> new Row(line.number(), List.of(), why);
    };
  }

  private Row goingOn(ImportLines.Line first) {
    var text = new StringBuilder(first.text());
    List<ImportLines.Line> more = new ArrayList<>();
    for (var next = line(); next.isPresent(); next = line()) {
      more.add(next.get());
      text.append('\n').append(next.get().text());
      if (next.get().wrong() != null || text.length() > longest) {
        break;
      }
      CellReading read = CellReading.of(text.toString());
      if (read instanceof CellReading.Cells(var cells)) {
        return new Row(first.number(), cells, null);
      }
      if (read instanceof CellReading.Wrong) {
        break;
      }
    }
    more.reversed().forEach(seen::push);
    return new Row(first.number(), List.of(), OPEN);
  }

  private Optional<ImportLines.Line> line() {
    return seen.isEmpty() ? lines.next() : Optional.of(seen.pop());
  }

  private static boolean isBlank(ImportLines.Line line) {
    return line.wrong() == null && line.text().isBlank();
  }
}
