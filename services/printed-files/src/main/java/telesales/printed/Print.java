package telesales.printed;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.BlockBox;
import java.awt.Font;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** XHTML that is laid out on paper. */
final class Print implements Closeable {
  private static final int PLAIN = 400;
  private static final int BOLD = 700;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PdfBoxRenderer renderer;

  private Print(String xhtml, SystemFont font) {
    Set<Integer> characters = characters(xhtml);
    this.renderer =
        new PdfRendererBuilder()
            .useFastMode()
            .useUriResolver((_, _) -> null)
            // Asked for only by a page that is set in it.
            .useFont(
                () -> subset(font, Font.PLAIN, characters), Pdf.FONT, PLAIN, FontStyle.NORMAL, true)
            .useFont(
                () -> subset(font, Font.BOLD, characters), Pdf.FONT, BOLD, FontStyle.NORMAL, true)
            .withHtmlContent(xhtml, null)
            .toStream(bytes)
            .buildPdfRenderer();
  }

  static Print of(String xhtml, SystemFont font) {
    return new Print(xhtml, font);
  }

  /** Whether it takes one page, and nothing of it stands beyond what holds it. */
  boolean isOneSheet() {
    renderer.layout();
    BlockBox root = renderer.getRootBox();
    return root.getLayer().getPages().size() == 1
        && new Breadth(renderer.getDotsPerPoint()).isEnoughFor(root);
  }

  byte[] pdf() throws IOException {
    renderer.layout();
    renderer.createPDF();
    return bytes.toByteArray();
  }

  @Override
  public void close() {
    renderer.close();
  }

  private static InputStream subset(SystemFont font, int style, Set<Integer> characters) {
    try {
      return new ByteArrayInputStream(FontSubset.of(font, style, characters));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<Integer> characters(String text) {
    var characters = new TreeSet<>(text.codePoints().boxed().collect(Collectors.toSet()));
    for (int ascii = ' '; ascii <= '~'; ascii++) {
      characters.add(ascii);
    }
    return characters;
  }
}
