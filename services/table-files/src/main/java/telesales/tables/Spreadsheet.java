package telesales.tables;

import static java.lang.Long.parseLong;
import static java.util.stream.Collectors.joining;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import telesales.tables.PrintedTable.Kind;

/**
 * A table as an Excel workbook. Its cells are texts, and so never formulas, but for numbers, shares
 * and durations, which Excel can add up.
 */
public final class Spreadsheet {
  private static final String MADE_BY = "Telesales";
  private static final String MADE_BY_VERSION = "1.0";
  private static final String HEADING = "E8EEF0";
  private static final int HEADINGS = 3;
  private static final double SECONDS_OF_A_DAY = 86_400;

  private Spreadsheet() {}

  public static byte[] of(PrintedTable table) {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, MADE_BY, MADE_BY_VERSION)) {
      Worksheet sheet = workbook.newWorksheet(table.title());
      sheet.value(0, 0, table.heading());
      sheet.style(0, 0).bold().fontSize(14).set();
      sheet.value(1, 0, table.facts().stream().map(Spreadsheet::words).collect(joining("    ")));
      headings(sheet, table.columns());
      cells(sheet, table);
      layOut(sheet, table);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static String words(PrintedTable.Fact fact) {
    return fact.label() + " " + fact.value().replace('\n', ' ');
  }

  private static void headings(Worksheet sheet, List<PrintedTable.Column> columns) {
    for (int column = 0; column < columns.size(); column++) {
      sheet.value(HEADINGS, column, columns.get(column).label());
      sheet.style(HEADINGS, column).bold().fillColor(HEADING).set();
      sheet.width(column, columns.get(column).width());
    }
  }

  private static void cells(Worksheet sheet, PrintedTable table) {
    int row = HEADINGS;
    for (List<String> cells : table.rows()) {
      row++;
      for (int column = 0; column < cells.size(); column++) {
        cell(sheet, row, column, cells.get(column), table.columns().get(column).kind());
      }
    }
  }

  private static void cell(Worksheet sheet, int row, int column, String text, Kind kind) {
    var style = sheet.style(row, column).verticalAlignment("top");
    switch (text.isEmpty() ? Kind.TEXT : kind) {
      case TEXT -> {
        sheet.value(row, column, text);
        style.wrapText(true).set();
      }
      case DURATION -> {
        sheet.value(row, column, seconds(text) / SECONDS_OF_A_DAY);
        style.format("[m]:ss").set();
      }
      case NUMBER -> {
        sheet.value(row, column, Long.valueOf(text));
        style.format("#,##0").set();
      }
      case AMOUNT -> {
        sheet.value(row, column, new BigDecimal(text));
        style.format("#,##0.00").set();
      }
      case SHARE -> {
        sheet.value(row, column, Double.valueOf(text));
        style.format("0.0%").set();
      }
    }
  }

  private static long seconds(String duration) {
    String[] parts = duration.split(":");
    return parseLong(parts[0]) * 60 + parseLong(parts[1]);
  }

  /** Headings stay in sight and on every page; on paper all columns stand beside one another. */
  private static void layOut(Worksheet sheet, PrintedTable table) {
    sheet.freezePane(0, HEADINGS + 1);
    sheet.setAutoFilter(HEADINGS, 0, HEADINGS + table.rows().size(), table.columns().size() - 1);
    sheet.repeatRows(HEADINGS);
    sheet.pageOrientation("landscape");
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
  }
}
