package telesales.calllog.formats;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import telesales.edge.ProblemException;

/** Files of rows, each of which becomes a post of its own. */
public final class CsvRows {
  private static final ObjectMapper JSON = JsonMapper.builder().build();
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /**
   * @param number of the line on which the row begins, from 1
   * @param post the row as JSON
   */
  @SuppressWarnings("ArrayRecordComponent") // Rows are read once and never compared.
  public record Row(int number, byte[] post) {}

  private CsvRows() {}

  /** Rows of Asterisk's file, with a heading or without. */
  public static List<Row> ofAsterisk(byte[] file, int most) {
    List<CsvRecord> records = records(file, most + 1);
    boolean heading = !records.isEmpty() && AsteriskRows.isHeading(records.getFirst().getFields());
    List<String> columns = heading ? records.getFirst().getFields() : AsteriskRows.COLUMNS;
    return rows(
        heading ? records.subList(1, records.size()) : records,
        most,
        record -> AsteriskRows.named(columns, record.getFields()));
  }

  /** Rows of our own file, whose heading names the fields of our JSON. */
  public static List<Row> ofOurs(byte[] file, int most) {
    List<CsvRecord> records = records(file, most + 1);
    if (records.isEmpty() || !OwnRows.isHeading(records.getFirst().getFields())) {
      throw ProblemException.invalid(
          "body", "must begin with a line that names the columns, callId among them");
    }
    List<String> columns = records.getFirst().getFields();
    return rows(
        records.subList(1, records.size()),
        most,
        record -> OwnRows.call(columns, record.getFields()));
  }

  private static List<Row> rows(
      List<CsvRecord> records, int most, Function<CsvRecord, Object> content) {
    if (records.size() > most) {
      throw tooMany(most);
    }
    return records.stream()
        .map(record -> new Row((int) record.getStartingLineNumber(), write(content.apply(record))))
        .toList();
  }

  private static List<CsvRecord> records(byte[] file, int most) {
    String text = Texts.guessed(file);
    if (text.startsWith(BYTE_ORDER_MARK)) {
      text = text.substring(1);
    }
    List<CsvRecord> records = new ArrayList<>();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder().fieldSeparator(separator(text)).ofCsvRecord(text)) {
      for (CsvRecord each : reader) {
        if (records.size() == most) {
          throw tooMany(most - 1);
        }
        records.add(each);
      }
    } catch (CsvParseException e) {
      throw ProblemException.invalid("body", "is not CSV after line " + records.size());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return records;
  }

  /** Spreadsheets write what their country is used to. */
  private static char separator(String text) {
    int end = text.indexOf('\n');
    String first = end < 0 ? text : text.substring(0, end);
    for (char separator : new char[] {',', ';', '\t'}) {
      if (first.indexOf(separator) >= 0) {
        return separator;
      }
    }
    return ',';
  }

  private static ProblemException tooMany(int most) {
    return ProblemException.invalid("body", "has more than " + most + " rows");
  }

  private static byte[] write(Object content) {
    try {
      return JSON.writeValueAsBytes(content);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
