package telesales.printed;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.LineMetrics;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * A small TrueType font of the characters that one text needs. Systems mostly have Chinese fonts
 * whose outlines are cubic, and those cannot be put into a PDF in part: they are drawn anew.
 */
final class FontSubset {
  private static final int UNITS_PER_EM = 1000;
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  /** Fonts have their y upwards, pictures downwards. */
  private static final AffineTransform UPRIGHT = AffineTransform.getScaleInstance(1, -1);

  private FontSubset() {}

  /**
   * Characters that the font does not have are left out.
   *
   * @param style as {@link Font} says it; a bold one is made of the plain one
   */
  static byte[] of(SystemFont system, int style, Set<Integer> characters) throws IOException {
    Font font = system.open(style, UNITS_PER_EM);
    var glyphOf = new TreeMap<Integer, Integer>();
    List<DrawnGlyph> glyphs = new ArrayList<>();
    glyphs.add(glyph(font.createGlyphVector(EXACT, new int[] {font.getMissingGlyphCode()})));
    for (int character : characters) {
      if (font.canDisplay(character)) {
        glyphOf.put(character, glyphs.size());
        glyphs.add(glyph(font.createGlyphVector(EXACT, Character.toString(character))));
      }
    }
    LineMetrics line = font.getLineMetrics("x", EXACT);
    return new TrueTypeFile(
            UNITS_PER_EM,
            Math.round(line.getAscent()),
            -Math.round(line.getDescent()),
            glyphs,
            glyphOf)
        .bytes();
  }

  private static DrawnGlyph glyph(GlyphVector drawn) {
    return DrawnGlyph.of(
        UPRIGHT.createTransformedShape(drawn.getGlyphOutline(0)),
        Math.round(drawn.getGlyphMetrics(0).getAdvanceX()));
  }
}
