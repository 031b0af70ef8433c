package telesales.projection.board;

/** Figures that are no whole numbers, as they are shown. */
final class Rounding {
  private Rounding() {}

  /**
   * @param parts of one that are told apart
   */
  static double rounded(double value, long parts) {
    return (double) Math.round(value * parts) / parts;
  }
}
