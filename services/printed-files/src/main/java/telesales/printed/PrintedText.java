package telesales.printed;

import java.lang.Character.UnicodeBlock;
import java.util.function.IntPredicate;

/** What of a text is printed: only what the font has. */
public final class PrintedText {
  private final IntPredicate inFont;

  /**
   * @param inFont which characters the font has
   */
  public PrintedText(IntPredicate inFont) {
    this.inFont = inFont;
  }

  /**
   * Emoji, and whatever else is no letter, is left out where the font lacks it: a box or a question
   * mark in its place would only make the reader wonder. A letter or digit of a name must not go
   * unnoticed.
   */
  public String printable(String text) {
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

  /** What is printed of these words, as the text of an XML element or attribute. */
  public String asXml(String words) {
    return escaped(printable(words));
  }

  /** The same of what is known to be printable. */
  public static String escaped(String printable) {
    return printable
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
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
