package telesales.printed;

import static telesales.printed.FontTables.VERSION_1;
import static telesales.printed.FontTables.all;
import static telesales.printed.FontTables.padded;
import static telesales.printed.FontTables.shorts;
import static telesales.printed.FontTables.table;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes glyphs as a TrueType font file, with the tables that a PDF needs.
 *
 * @param unitsPerEm how fine the glyphs are drawn, 16 to 16384
 * @param ascent above the line, in these units
 * @param descent below it, negative
 * @param glyphOf which glyph a character is
 */
record TrueTypeFile(
    int unitsPerEm,
    int ascent,
    int descent,
    List<DrawnGlyph> glyphs,
    SortedMap<Integer, Integer> glyphOf) {
  private static final String NAME = "Printed";

  byte[] bytes() throws IOException {
    var glyf = new ByteArrayOutputStream();
    int[] offsets = new int[glyphs.size() + 1];
    int written = 0;
    for (DrawnGlyph glyph : glyphs) {
      glyf.writeBytes(padded(table(out -> outlines(out, glyph))));
      offsets[++written] = glyf.size();
    }
    Map<String, byte[]> tables = new TreeMap<>();
    tables.put("glyf", glyf.toByteArray());
    tables.put("loca", table(out -> all(out, offsets)));
    tables.put("head", table(this::head));
    tables.put("hhea", table(this::hhea));
    tables.put("hmtx", table(this::hmtx));
    tables.put("maxp", table(this::maxp));
    tables.put("cmap", table(this::cmap));
    tables.put("name", table(TrueTypeFile::name));
    tables.put("post", table(out -> all(out, 0x00030000, 0, 0xFF9C0032, 0, 0, 0, 0, 0)));
    tables.put("OS/2", table(this::os2));
    return FontTables.file(tables);
  }

  private static void outlines(DataOutputStream out, DrawnGlyph glyph) throws IOException {
    if (glyph.contours().isEmpty()) {
      return;
    }
    int[] xs = glyph.xs();
    int[] ys = glyph.ys();
    shorts(out, glyph.contours().size(), least(xs), least(ys), most(xs), most(ys));
    int end = -1;
    for (List<DrawnGlyph.Point> contour : glyph.contours()) {
      end += contour.size();
      out.writeShort(end);
    }
    out.writeShort(0);
    for (List<DrawnGlyph.Point> contour : glyph.contours()) {
      for (DrawnGlyph.Point point : contour) {
        out.writeByte(point.onLine() ? 1 : 0);
      }
    }
    steps(out, xs);
    steps(out, ys);
  }

  private static void steps(DataOutputStream out, int[] positions) throws IOException {
    int before = 0;
    for (int position : positions) {
      out.writeShort(position - before);
      before = position;
    }
  }

  private void head(DataOutputStream out) throws IOException {
    all(out, VERSION_1, VERSION_1, 0, 0x5F0F3CF5);
    shorts(out, 0, unitsPerEm);
    all(out, 0, 0, 0, 0);
    shorts(out, 0, descent, unitsPerEm, ascent, 0, 8, 2, 1, 0);
  }

  private void hhea(DataOutputStream out) throws IOException {
    out.writeInt(VERSION_1);
    shorts(out, ascent, descent, 0, widest(), 0, 0, unitsPerEm, 1, 0, 0, 0, 0, 0, 0, 0);
    out.writeShort(glyphs.size());
  }

  private void hmtx(DataOutputStream out) throws IOException {
    for (DrawnGlyph glyph : glyphs) {
      shorts(out, glyph.advance(), glyph.contours().isEmpty() ? 0 : least(glyph.xs()));
    }
  }

  private void maxp(DataOutputStream out) throws IOException {
    out.writeInt(VERSION_1);
    int points = glyphs.stream().mapToInt(DrawnGlyph::points).max().orElse(0);
    int contours = glyphs.stream().mapToInt(each -> each.contours().size()).max().orElse(0);
    shorts(out, glyphs.size(), points, contours, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0);
  }

  /** One table of characters beyond the first plane, too. */
  private void cmap(DataOutputStream out) throws IOException {
    shorts(out, 0, 1, 3, 10);
    out.writeInt(12);
    shorts(out, 12, 0);
    all(out, 16 + 12 * glyphOf.size(), 0, glyphOf.size());
    for (Map.Entry<Integer, Integer> each : glyphOf.entrySet()) {
      all(out, each.getKey(), each.getKey(), each.getValue());
    }
  }

  private static void name(DataOutputStream out) throws IOException {
    byte[] name = NAME.getBytes(StandardCharsets.UTF_16BE);
    int[] kinds = {1, 2, 4, 6};
    shorts(out, 0, kinds.length, 6 + 12 * kinds.length);
    for (int kind : kinds) {
      shorts(out, 3, 1, 0x0409, kind, name.length, 0);
    }
    out.write(name);
  }

  private void os2(DataOutputStream out) throws IOException {
    shorts(out, 4, unitsPerEm, 400, 5, 0);
    shorts(out, new int[11]);
    out.write(new byte[10]);
    all(out, 0, 0, 0, 0);
    out.writeBytes("NONE");
    shorts(out, 0x40, 0x20, 0xFFFF, ascent, descent, 0, ascent, -descent);
    all(out, 0, 0);
    shorts(out, unitsPerEm / 2, unitsPerEm * 7 / 10, 0, 0x20, 0);
  }

  private int widest() {
    return glyphs.stream().mapToInt(DrawnGlyph::advance).max().orElse(0);
  }

  private static int least(int[] values) {
    return Arrays.stream(values).min().orElse(0);
  }

  private static int most(int[] values) {
    return Arrays.stream(values).max().orElse(0);
  }
}
