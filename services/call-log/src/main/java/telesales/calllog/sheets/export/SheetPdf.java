package telesales.calllog.sheets.export;

import jakarta.enterprise.context.ApplicationScoped;
import telesales.calllog.CallLogConfig;
import telesales.edge.ProblemException;
import telesales.printed.Pdf;
import telesales.tables.PrintedTable;

/** Prints call sheets as PDF. */
@ApplicationScoped
public class SheetPdf {
  private final Pdf pdf;
  private final int mostRows;

  SheetPdf(Pdf pdf, CallLogConfig config) {
    this.pdf = pdf;
    this.mostRows = config.pdfCalls();
  }

  /**
   * Takes its time: to be called where one may block.
   *
   * @throws ProblemException if there is no font with Chinese characters, or too much to print
   */
  public byte[] of(PrintedTable table) {
    if (table.rows().size() > mostRows) {
      throw ProblemException.invalid(
          "date", "has more than " + mostRows + " calls: take .xlsx or .csv");
    }
    return pdf.of(text -> SheetPage.of(table, text));
  }
}
