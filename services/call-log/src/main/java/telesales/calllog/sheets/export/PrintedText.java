package telesales.calllog.sheets.export;

import java.lang.Character.UnicodeBlock;
import java.util.function.IntPredicate;

/** What of a text is printed: only what the font has, and of a cell no more than some lines. */
final class PrintedText {
  static final String CUT = "…";

  /** A third of a page: a longer note would leave its call's neighbours no room. */
  static final int MOST_LINES = 15;

  /** How wide letters are that are not Chinese, in widths of those that are; rather too wide. */
  private static final double NARROW = 0.6;

  private static final int FIRST_WIDE = 0x1100;

  private final IntPredicate inFont;

  PrintedText(IntPredicate inFont) {
    this.inFont = inFont;
  }

  /**
   * Emoji, and whatever else is no letter, is left out where the font lacks it: a box or a question
   * mark in its place would only make the reader wonder. A letter or digit of a name must not go
   * unnoticed.
   */
  String printable(String text) {
    var printable = new StringBuilder();
    text.codePoints()
        .filter(PrintedText::isText)
        .forEach(
            character -> {
              if (character == '\n' || inFont.test(character)) {
                printable.appendCodePoint(character);
              } else if (Character.isLetterOrDigit(character)) {
                printable.append('?');
              }
            });
    return printable.toString();
  }

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

  /** Fonts pretend to have what joins and varies pictures, because it is not seen. */
  private static boolean isText(int character) {
    int type = Character.getType(character);
    return character == '\n'
        || (type != Character.CONTROL
            && type != Character.FORMAT
            && type != Character.SURROGATE
            && type != Character.UNASSIGNED
            && type != Character.PRIVATE_USE
            && !UnicodeBlock.VARIATION_SELECTORS.equals(UnicodeBlock.of(character)));
  }
}
