package telesales.tables;

import java.util.List;

/**
 * A table to be printed, in words.
 *
 * @param language of the words, as HTML says it
 * @param title what it is
 * @param whose whose it is and of which day, for every page of it
 * @param facts what stands above it
 * @param rows as many cells each as there are columns
 * @param whereCutIsWhole where the whole text is of a cell that is cut because it is too long
 */
public record PrintedTable(
    String language,
    String title,
    String whose,
    List<Fact> facts,
    List<Column> columns,
    List<List<String>> rows,
    String whereCutIsWhole) {

  /** One line above the table. */
  public record Fact(String label, String value) {}

  /**
   * A column.
   *
   * @param width in characters, about
   */
  public record Column(String label, int width, Kind kind) {}

  /** What the cells of a column are; of all but texts, one may be empty. */
  public enum Kind {
    TEXT,
    /** As in 2:30, minutes and seconds. */
    DURATION,
    /** A whole number, as in 42. */
    NUMBER,
    /** With two decimals, as in 1234.50. */
    AMOUNT,
    /** A share of one, as in 0.425, that is shown as 42.5 %. */
    SHARE
  }

  /** Title and whose, in one line. */
  public String heading() {
    return title + " · " + whose;
  }
}
