package telesales.calllog.sheets.export;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import telesales.calllog.CallLogConfig;
import telesales.edge.ProblemException;
import telesales.eventsourcing.store.StoreUnavailable;
import telesales.tables.PrintedTable;

/** Prints tables as PDF, with a font that the system has, of which each PDF holds what it uses. */
@ApplicationScoped
public class Pdf {
  private static final int LONGEST_WAIT_SECONDS = 20;

  private final SystemFont font;
  private final int mostRows;
  private final Semaphore free;

  Pdf(CallLogConfig config) {
    this.font = new SystemFont(config.pdfFont());
    this.mostRows = config.pdfCalls();
    this.free = new Semaphore(config.pdfsAtOnce());
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
    waitForTurn();
    try {
      String page = PrintedPage.of(table, font.characters());
      byte[] subset = FontSubset.of(font, characters(page));
      return print(page, subset);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      free.release();
    }
  }

  private static byte[] print(String page, byte[] font) throws IOException {
    var bytes = new ByteArrayOutputStream();
    new PdfRendererBuilder()
        .useFastMode()
        // A page has no address of anything: nothing is ever fetched.
        .useUriResolver((_, _) -> null)
        .useFont(
            () -> new ByteArrayInputStream(font), PrintedPage.FONT, 400, FontStyle.NORMAL, true)
        .withHtmlContent(page, null)
        .toStream(bytes)
        .run();
    return bytes.toByteArray();
  }

  private static Set<Integer> characters(String text) {
    var characters = new TreeSet<>(text.codePoints().boxed().collect(Collectors.toSet()));
    for (int ascii = ' '; ascii <= '~'; ascii++) {
      characters.add(ascii);
    }
    return characters;
  }

  private void waitForTurn() {
    try {
      if (!free.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
        throw new StoreUnavailable("too many PDFs are being made");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
