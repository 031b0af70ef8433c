package telesales.calllog.sheets.export;

import jakarta.ws.rs.core.Response;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import telesales.edge.Problem;
import telesales.edge.ProblemException;

/**
 * A font with Chinese characters that the system has: the configured one, or the first that is
 * where systems usually keep them.
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

  private final Optional<Path> configured;
  private volatile @Nullable Font opened;

  SystemFont(Optional<Path> configured) {
    this.configured = configured;
  }

  /**
   * The font, one unit of it being one point. Its file stays where it is: whoever draws a few
   * glyphs has no need of twenty megabytes of heap.
   *
   * @throws ProblemException if there is no such font
   */
  Font open(int unitsPerEm) throws IOException {
    Font font = opened;
    if (font == null) {
      font = open();
      opened = font;
    }
    return font.deriveFont((float) unitsPerEm);
  }

  /**
   * Which characters it has.
   *
   * @throws ProblemException if there is no such font
   */
  IntPredicate characters() throws IOException {
    return open(1)::canDisplay;
  }

  private Font open() throws IOException {
    Path file = find().orElseThrow(SystemFont::missing);
    try {
      Font[] fonts = Font.createFonts(file.toFile());
      return Arrays.stream(fonts)
          .filter(font -> font.getPSName().toLowerCase(Locale.ROOT).contains(SIMPLIFIED))
          .findFirst()
          .orElse(fonts[0]);
    } catch (FontFormatException e) {
      throw new IOException("not a font: " + file.getFileName(), e);
    }
  }

  private Optional<Path> find() {
    return Stream.concat(configured.stream(), USUAL_PLACES.stream().map(Path::of))
        .filter(Files::isReadable)
        .findFirst();
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
