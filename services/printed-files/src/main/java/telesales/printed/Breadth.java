package telesales.printed;

import com.openhtmltopdf.render.Box;

/** Whether what is laid out stands within what holds it, from left to right. */
final class Breadth {
  private final double tolerance;

  /**
   * @param tolerance in the renderer's dots: lines have a breadth, too
   */
  Breadth(double tolerance) {
    this.tolerance = tolerance;
  }

  boolean isEnoughFor(Box box) {
    double end = box.getAbsX() + box.getWidth() + tolerance;
    return box.getChildren().stream()
        .allMatch(child -> child.getAbsX() + child.getWidth() <= end && isEnoughFor(child));
  }
}
