package telesales.calllog.numbers;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
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

  private final PhoneNumbers numbers;
  private final Customers customers;
  private final int longestNote;

  ImportReader(PhoneNumbers numbers, Customers customers, CallLogConfig config) {
    this.numbers = numbers;
    this.customers = customers;
    this.longestNote = config.doNotCallNote();
  }

  /** Records one by one; with a byte order mark or without. */
  static CsvReader<CsvRecord> records(byte[] body) {
    return CsvReader.builder()
        .skipEmptyLines(true)
        .detectBomHeader(true)
        .allowExtraFields(true)
        .allowMissingFields(true)
        .ofCsvRecord(new ByteArrayInputStream(body));
  }

  static boolean isHeading(CsvRecord line) {
    return line.getStartingLineNumber() == 1 && HEADING.equalsIgnoreCase(line.getField(NUMBER));
  }

  ImportLine read(CsvRecord line) {
    long at = line.getStartingLineNumber();
    try {
      KnownNumber number =
          numbers
              .parse(CsvCells.plain(line.getField(NUMBER).strip()))
              .orElseThrow(NumbersResource::noNumber);
      Wish.Checked wish = wish(line);
      return new ImportLine.Wanted(at, customers.withNumber(number), number, wish);
    } catch (ProblemException refused) {
      return new ImportLine.Refused(at, atLine(refused.problem(), at));
    }
  }

  private Wish.Checked wish(CsvRecord line) {
    String reason = field(line, REASON);
    return Wish.checked(
        new Wish(reason == null ? BlockReason.OTHER.wireName() : reason, field(line, NOTE)),
        longestNote);
  }

  private static @Nullable String field(CsvRecord line, int index) {
    String text = index < line.getFieldCount() ? CsvCells.plain(line.getField(index).strip()) : "";
    return text.isEmpty() ? null : text;
  }

  private static Problem atLine(Problem problem, long line) {
    List<Problem.FieldError> errors =
        problem.errors().stream()
            .map(error -> new Problem.FieldError(error.field(), error.detail(), (int) line))
            .toList();
    return new Problem(problem.type(), problem.title(), problem.status(), problem.detail(), errors);
  }
}
