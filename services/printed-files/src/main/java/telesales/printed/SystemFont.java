package telesales.printed;

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
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import telesales.edge.Problem;
import telesales.edge.ProblemException;

/**
 * A font with Chinese characters that the system has: the configured one, or the first that is
 * where systems usually keep them.
 */
final class SystemFont {
  private static final Logger LOG = Logger.getLogger(SystemFont.class);

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

  private static final int A_CHINESE_CHARACTER = '\u65e5';

  private final List<Path> places;
  private volatile @Nullable Font opened;

  /**
   * @param configured if it is there, no other is looked for
   */
  SystemFont(Optional<Path> configured) {
    this(configured.map(List::of).orElse(USUAL_PLACES.stream().map(Path::of).toList()));
  }

  SystemFont(List<Path> places) {
    this.places = places;
  }

  /**
   * The font, one unit of it being one point. Its file stays where it is: whoever draws a few
   * glyphs has no need of twenty megabytes of heap.
   *
   * @param style as {@link Font} says it
   * @throws ProblemException if there is no such font
   */
  Font open(int style, int unitsPerEm) {
    Font font = opened;
    if (font == null) {
      font = open();
      opened = font;
    }
    return font.deriveFont(style, unitsPerEm);
  }

  /**
   * Which characters it has.
   *
   * @throws ProblemException if there is no such font
   */
  IntPredicate characters() {
    return open(Font.PLAIN, 1)::canDisplay;
  }

  private Font open() {
    return places.stream()
        .filter(Files::isReadable)
        .flatMap(file -> fontOf(file).stream())
        .findFirst()
        .orElseThrow(SystemFont::missing);
  }

  private static Optional<Font> fontOf(Path file) {
    try {
      Font[] fonts = Font.createFonts(file.toFile());
      return Arrays.stream(fonts)
          .filter(font -> font.getPSName().toLowerCase(Locale.ROOT).contains(SIMPLIFIED))
          .findFirst()
          .or(() -> Arrays.stream(fonts).findFirst())
          .filter(font -> font.canDisplay(A_CHINESE_CHARACTER));
    } catch (FontFormatException | IOException e) {
      LOG.warnf("not a font to print with: %s: %s", file, e.getMessage());
      return Optional.empty();
    }
  }

  private static ProblemException missing() {
    return new ProblemException(
        Problem.of(
            Response.Status.SERVICE_UNAVAILABLE,
            "no-font",
            "this machine has no font with Chinese characters: install one, as fonts-noto-cjk, or"
                + " set telesales.pdf.font to the file of one; .xlsx and .csv need none"));
  }
}
