package telesales.printed;

/** What is to be printed. */
@FunctionalInterface
public interface Page {
  /**
   * The page as XHTML, in the font {@link Pdf#FONT}, plain or bold. It has no address of anything:
   * nothing is ever fetched.
   *
   * @param text makes XML of words
   */
  String xhtml(PrintedText text);
}
