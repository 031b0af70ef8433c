package telesales.printed;

/** What is to be printed on one sheet of paper, in type that may become smaller. */
@FunctionalInterface
public interface Sheet {
  /**
   * The sheet as XHTML, as that of a {@link Page}.
   *
   * @param points the size of its type
   */
  String xhtml(PrintedText text, double points);
}
