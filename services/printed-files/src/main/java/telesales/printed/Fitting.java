package telesales.printed;

import java.io.IOException;
import java.util.List;

/** Makes something fit on one sheet. */
final class Fitting {
  /** Type in points: nobody reads smaller, and larger fills no sheet better. */
  private static final double LARGEST = 9.5;

  private static final double SMALLEST = 6;
  private static final double STEP = 0.25;

  private final SystemFont font;
  private final PrintedText text;

  Fitting(SystemFont font, PrintedText text) {
    this.font = font;
    this.text = text;
  }

  byte[] pdf(List<? extends Sheet> sheets) throws IOException {
    Sheet fitting = sheets.getLast();
    for (Sheet sheet : sheets) {
      if (fits(sheet, SMALLEST)) {
        fitting = sheet;
        break;
      }
    }
    try (var print = Print.of(fitting.xhtml(text, largest(fitting)), font)) {
      return print.pdf();
    }
  }

  /** The smallest size is known to fit, or nothing does. */
  private double largest(Sheet sheet) {
    int fits = 0;
    int tooLarge = (int) ((LARGEST - SMALLEST) / STEP) + 1;
    while (tooLarge - fits > 1) {
      int half = (fits + tooLarge) / 2;
      if (fits(sheet, size(half))) {
        fits = half;
      } else {
        tooLarge = half;
      }
    }
    return size(fits);
  }

  private static double size(int steps) {
    return SMALLEST + steps * STEP;
  }

  private boolean fits(Sheet sheet, double points) {
    try (var print = Print.of(sheet.xhtml(text, points), font)) {
      return print.isOneSheet();
    }
  }
}
