package telesales.calllog.sheets.export;

/** What of a text a cell shows: no more than some lines. */
final class CellText {
  static final String CUT = "…";

  /** A third of a page: a longer note would leave its call's neighbours no room. */
  static final int MOST_LINES = 15;

  /** How wide letters are that are not Chinese, in widths of those that are; rather too wide. */
  private static final double NARROW = 0.6;

  private static final int FIRST_WIDE = 0x1100;

  private CellText() {}

  /**
   * As much of a text as fits into a cell; what is cut ends with an ellipsis.
   *
   * @param width of a line of the cell, in Chinese characters
   */
  static String fitting(String text, double width) {
    int line = 1;
    double filled = 0;
    for (int at = 0; at < text.length(); ) {
      int character = text.codePointAt(at);
      double wide = character == '\n' ? 0 : widthOf(character);
      if (character == '\n' || filled + wide > width) {
        if (line == MOST_LINES) {
          int end = filled + 1 <= width ? at : text.offsetByCodePoints(at, -1);
          return text.substring(0, end) + CUT;
        }
        line++;
        filled = 0;
      }
      filled += wide;
      at += Character.charCount(character);
    }
    return text;
  }

  private static double widthOf(int character) {
    return character < FIRST_WIDE ? NARROW : 1;
  }
}
