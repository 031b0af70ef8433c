package telesales.calllog.numbers;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telesales.calllog.CallLogConfig;
import telesales.calllog.customers.Customers;
import telesales.calllog.customers.KnownNumber;
import telesales.calllog.customers.PhoneNumbers;
import telesales.contracts.calls.BlockReason;
import telesales.edge.Problem;
import telesales.edge.ProblemException;

/** Reads CSV of numbers that are not to be called: number, and if wanted reason and note. */
@ApplicationScoped
class ImportReader {
  private static final int NUMBER = 0;
  private static final int REASON = 1;
  private static final int NOTE = 2;
  private static final String HEADING = "number";
  private static final int BESIDE_THE_NOTE = 1_024;
  private static final int MOST_BYTES_A_CHARACTER = 3;

  private final PhoneNumbers numbers;
  private final Customers customers;
  private final int longestNote;

  ImportReader(PhoneNumbers numbers, Customers customers, CallLogConfig config) {
    this.numbers = numbers;
    this.customers = customers;
    this.longestNote = config.doNotCallNote();
  }

  /** Records one by one; with a byte order mark or without. */
  ImportRecords records(InputStream file) {
    // Quotes within a note are doubled; whatever stands beside it is short.
    int longest = 2 * longestNote + BESIDE_THE_NOTE;
    return new ImportRecords(
        new ImportLines(file, longest * MOST_BYTES_A_CHARACTER), NOTE, longest);
  }

  static boolean isHeading(ImportRecords.Row record) {
    return record.line() == 1
        && !record.cells().isEmpty()
        && HEADING.equalsIgnoreCase(record.cells().get(NUMBER).strip());
  }

  ImportLine read(ImportRecords.Row record) {
    long at = record.line();
    try {
      if (record.wrong() != null) {
        throw ProblemException.invalid("line", record.wrong());
      }
      KnownNumber number =
          numbers.parse(text(record, NUMBER)).orElseThrow(NumbersResource::noNumber);
      return new ImportLine.Wanted(at, customers.withNumber(number), number, wish(record));
    } catch (ProblemException refused) {
      return new ImportLine.Refused(at, atLine(refused.problem(), at));
    }
  }

  private Wish.Checked wish(ImportRecords.Row record) {
    String reason = field(record, REASON);
    return Wish.checked(
        new Wish(reason == null ? BlockReason.OTHER.wireName() : reason, field(record, NOTE)),
        longestNote);
  }

  private static @Nullable String field(ImportRecords.Row record, int index) {
    String text = text(record, index);
    return text.isEmpty() ? null : text;
  }

  private static String text(ImportRecords.Row record, int index) {
    return index < record.cells().size() ? CsvCells.plain(record.cells().get(index).strip()) : "";
  }

  private static Problem atLine(Problem problem, long line) {
    List<Problem.FieldError> errors =
        problem.errors().stream()
            .map(error -> new Problem.FieldError(error.field(), error.detail(), (int) line))
            .toList();
    return new Problem(problem.type(), problem.title(), problem.status(), problem.detail(), errors);
  }
}
