package telesales.calllog.sheets.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table as an Excel workbook; its cells are texts, and so never formulas. */
public final class Spreadsheet {
  private static final String MADE_BY = "Telesales";
  private static final String MADE_BY_VERSION = "1.0";
  private static final String HEADING = "E8EEF0";

  private Spreadsheet() {}

  public static byte[] of(PrintedTable table) {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, MADE_BY, MADE_BY_VERSION)) {
      Worksheet sheet = workbook.newWorksheet(table.title());
      int row = 0;
      sheet.value(row, 0, table.title());
      sheet.style(row, 0).bold().fontSize(14).set();
      for (PrintedTable.Fact fact : table.facts()) {
        sheet.value(++row, 0, fact.label());
        sheet.value(row, 1, fact.value());
      }
      row += 2;
      headings(sheet, row, table.columns());
      cells(sheet, row + 1, table.rows());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void headings(Worksheet sheet, int row, List<PrintedTable.Column> columns) {
    for (int column = 0; column < columns.size(); column++) {
      sheet.value(row, column, columns.get(column).label());
      sheet.style(row, column).bold().fillColor(HEADING).set();
      sheet.width(column, columns.get(column).width());
    }
    sheet.freezePane(0, row + 1);
  }

  private static void cells(Worksheet sheet, int from, List<List<String>> rows) {
    for (int row = 0; row < rows.size(); row++) {
      List<String> cells = rows.get(row);
      for (int column = 0; column < cells.size(); column++) {
        sheet.value(from + row, column, cells.get(column));
        sheet.style(from + row, column).wrapText(true).verticalAlignment("top").set();
      }
    }
  }
}
