package telesales.projection.export;

import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import telesales.tables.Csv;
import telesales.tables.PrintedTable;
import telesales.tables.Spreadsheet;

/** What a board may be downloaded as. */
enum BoardFile {
  CSV("csv", Csv::of),
  XLSX("xlsx", Spreadsheet::of);

  static final String CSV_TYPE = "text/csv;charset=UTF-8";
  static final String XLSX_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final String extension;
  private final Function<PrintedTable, byte[]> print;

  BoardFile(String extension, Function<PrintedTable, byte[]> print) {
    this.extension = extension;
    this.print = print;
  }

  /**
   * @param name without its extension
   */
  RestResponse<byte[]> of(PrintedTable table, String name) {
    return Attachment.of(print.apply(table), name, extension);
  }
}
