package telesales.calllog.sheets.export;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * A small TrueType font of the characters that one text needs. Systems mostly have Chinese fonts
 * whose outlines are cubic, and those cannot be put into a PDF in part: they are drawn anew.
 */
final class FontSubset {
  private FontSubset() {}

  /** Characters that the font does not have are left out. */
  static byte[] of(SystemFont system, Set<Integer> characters) throws IOException {
    return system.use(font -> of(font, characters));
  }

  private static byte[] of(TrueTypeFont font, Set<Integer> characters) throws IOException {
    CmapLookup lookup = font.getUnicodeCmapLookup();
    var glyphOf = new TreeMap<Integer, Integer>();
    List<DrawnGlyph> glyphs = new ArrayList<>();
    glyphs.add(glyph(font, 0));
    for (int character : characters) {
      int glyph = lookup.getGlyphId(character);
      if (glyph > 0) {
        glyphOf.put(character, glyphs.size());
        glyphs.add(glyph(font, glyph));
      }
    }
    return new TrueTypeFile(
            font.getUnitsPerEm(),
            font.getHorizontalHeader().getAscender(),
            font.getHorizontalHeader().getDescender(),
            glyphs,
            glyphOf)
        .bytes();
  }

  private static DrawnGlyph glyph(TrueTypeFont font, int glyph) throws IOException {
    return DrawnGlyph.of(outline(font, glyph), font.getAdvanceWidth(glyph));
  }

  private static GeneralPath outline(TrueTypeFont font, int glyph) throws IOException {
    if (font instanceof OpenTypeFont openType && openType.isPostScript()) {
      CFFFont outlines = openType.getCFF().getFont();
      int id =
          outlines.getCharset().isCIDFont() ? outlines.getCharset().getCIDForGID(glyph) : glyph;
      return outlines.getType2CharString(id).getPath();
    }
    GlyphData data = font.getGlyph().getGlyph(glyph);
    return data == null ? new GeneralPath() : data.getPath();
  }
}
