package telesales.calllog.sheets.export;

import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import telesales.edge.Problem;
import telesales.edge.ProblemException;

/**
 * A font with Chinese characters that the system has: the configured one, or the first that is
 * where systems usually keep them. It is opened when it is needed, and closed again.
 */
final class SystemFont {
  private static final List<String> USUAL_PLACES =
      List.of(
          "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc",
          "/usr/share/fonts/noto-cjk/NotoSansCJK-Regular.ttc",
          "/usr/share/fonts/google-noto-cjk/NotoSansCJK-Regular.ttc",
          "/usr/share/fonts/google-noto-sans-cjk-fonts/NotoSansCJK-Regular.ttc",
          "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc",
          "/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc",
          "/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf",
          "/System/Library/Fonts/Supplemental/Arial Unicode.ttf",
          "/System/Library/Fonts/STHeiti Light.ttc",
          "C:\\Windows\\Fonts\\msyh.ttc",
          "C:\\Windows\\Fonts\\simsun.ttc");

  /** Of a collection for several countries, the one that writes as the mainland does. */
  private static final String SIMPLIFIED = "sc-";

  /** What is done with the font while it is open. */
  interface Use<T> {
    T with(TrueTypeFont font) throws IOException;
  }

  private final Optional<Path> configured;

  SystemFont(Optional<Path> configured) {
    this.configured = configured;
  }

  /**
   * @throws ProblemException if there is no such font
   */
  <T> T use(Use<T> use) throws IOException {
    Path file = find().orElseThrow(SystemFont::missing);
    String name = file.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".ttc") || name.endsWith(".otc")) {
      try (var collection = new TrueTypeCollection(file.toFile())) {
        return use.with(simplified(collection));
      }
    }
    try (var read = new RandomAccessReadBufferedFile(file.toFile());
        TrueTypeFont font =
            name.endsWith(".otf") ? new OTFParser().parse(read) : new TTFParser().parse(read)) {
      return use.with(font);
    }
  }

  private Optional<Path> find() {
    return Stream.concat(configured.stream(), USUAL_PLACES.stream().map(Path::of))
        .filter(Files::isReadable)
        .findFirst();
  }

  private static TrueTypeFont simplified(TrueTypeCollection collection) throws IOException {
    List<TrueTypeFont> fonts = new ArrayList<>();
    collection.processAllFonts(fonts::add);
    for (TrueTypeFont font : fonts) {
      if (font.getName().toLowerCase(Locale.ROOT).contains(SIMPLIFIED)) {
        return font;
      }
    }
    return fonts.getFirst();
  }

  private static ProblemException missing() {
    return new ProblemException(
        Problem.of(
            Response.Status.SERVICE_UNAVAILABLE,
            "no-font",
            "this machine has no font with Chinese characters: install one, as fonts-noto-cjk, or"
                + " set telesales.call-log.pdf-font; .xlsx and .csv need none"));
  }
}
