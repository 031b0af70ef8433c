package telesales.printed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import telesales.edge.ProblemException;
import telesales.eventsourcing.store.StoreUnavailable;

/**
 * Prints pages as PDF, with a font that the system has, of which each PDF holds what it uses. It
 * takes its time: to be called where one may block.
 */
@ApplicationScoped
public class Pdf {
  /** What pages call the font. */
  public static final String FONT = "printed";

  private final SystemFont font;
  private final Semaphore free;
  private final long longestWaitMillis;

  @Inject
  public Pdf(PdfConfig config) {
    this(new SystemFont(config.font()), config);
  }

  Pdf(SystemFont font, PdfConfig config) {
    this.font = font;
    this.free = new Semaphore(config.atOnce());
    this.longestWaitMillis = config.longestWait().toMillis();
  }

  /**
   * As many pages as it takes.
   *
   * @throws ProblemException 503 if there is no font with Chinese characters
   * @throws StoreUnavailable if too many PDFs are being made
   */
  public byte[] of(Page page) {
    return inTurn(
        text -> {
          try (var print = Print.of(page.xhtml(text), font)) {
            return print.pdf();
          }
        });
  }

  /**
   * One sheet, in the largest type with which it is one. Where the smallest is not small enough,
   * what comes next in the list is printed.
   *
   * @param sheets the same, each of fewer words than the one before; the last has to fit
   * @throws ProblemException 503 if there is no font with Chinese characters
   * @throws StoreUnavailable if too many PDFs are being made
   */
  public byte[] ofOneSheet(List<? extends Sheet> sheets) {
    return inTurn(text -> new Fitting(font, text).pdf(sheets));
  }

  private interface Printing {
    byte[] with(PrintedText text) throws IOException;
  }

  private byte[] inTurn(Printing printing) {
    waitForTurn();
    try {
      return printing.with(new PrintedText(font.characters()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      free.release();
    }
  }

  private void waitForTurn() {
    try {
      if (!free.tryAcquire(longestWaitMillis, TimeUnit.MILLISECONDS)) {
        throw new StoreUnavailable("too many PDFs are being made");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
