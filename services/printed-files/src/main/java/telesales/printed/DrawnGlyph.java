package telesales.printed;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;

/**
 * A glyph as TrueType draws it: closed contours of points, which lie on the line or pull at it.
 *
 * @param advance how far the next glyph stands, in the font's units
 */
record DrawnGlyph(List<List<Point>> contours, int advance) {
  /** Two cubic curves of a glyph are nearly always close enough to three quadratic ones. */
  private static final int PARTS_OF_A_CUBIC = 3;

  record Point(int x, int y, boolean onLine) {}

  static DrawnGlyph of(Shape outline, int advance) {
    List<List<Point>> contours = new ArrayList<>();
    List<Point> contour = new ArrayList<>();
    double[] to = new double[6];
    double x = 0;
    double y = 0;
    for (PathIterator path = outline.getPathIterator(null); !path.isDone(); path.next()) {
      int segment = path.currentSegment(to);
      switch (segment) {
        case PathIterator.SEG_MOVETO -> {
          contour = new ArrayList<>();
          contours.add(contour);
          contour.add(point(to[0], to[1], true));
        }
        case PathIterator.SEG_LINETO -> contour.add(point(to[0], to[1], true));
        case PathIterator.SEG_QUADTO -> {
          contour.add(point(to[0], to[1], false));
          contour.add(point(to[2], to[3], true));
        }
        case PathIterator.SEG_CUBICTO -> cubic(contour, x, y, to);
        default -> {
          // A contour is closed by itself.
        }
      }
      int end = end(segment);
      if (end >= 0) {
        x = to[end];
        y = to[end + 1];
      }
    }
    contours.forEach(DrawnGlyph::withoutDoubledEnd);
    contours.removeIf(each -> each.size() < 2);
    return new DrawnGlyph(List.copyOf(contours), advance);
  }

  private static int end(int segment) {
    return switch (segment) {
      case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 0;
      case PathIterator.SEG_QUADTO -> 2;
      case PathIterator.SEG_CUBICTO -> 4;
      default -> -1;
    };
  }

  /** From (x, y) along the cubic curve in equal parts, each nearly a quadratic one. */
  private static void cubic(List<Point> contour, double x, double y, double[] c) {
    double[] xs = {x, c[0], c[2], c[4]};
    double[] ys = {y, c[1], c[3], c[5]};
    for (int part = 0; part < PARTS_OF_A_CUBIC; part++) {
      double from = (double) part / PARTS_OF_A_CUBIC;
      double until = (double) (part + 1) / PARTS_OF_A_CUBIC;
      contour.add(point(pull(xs, from, until), pull(ys, from, until), false));
      contour.add(point(at(xs, until), at(ys, until), true));
    }
  }

  private static double at(double[] p, double t) {
    double u = 1 - t;
    return u * u * u * p[0] + 3 * u * u * t * p[1] + 3 * u * t * t * p[2] + t * t * t * p[3];
  }

  /** Where the tangents of a part meet, about: as far from both ends as the slopes there say. */
  private static double pull(double[] p, double from, double until) {
    double half = (until - from) / 2;
    double byStart = at(p, from) + half * slope(p, from);
    double byEnd = at(p, until) - half * slope(p, until);
    return (byStart + byEnd) / 2;
  }

  private static double slope(double[] p, double t) {
    double u = 1 - t;
    return 3 * (u * u * (p[1] - p[0]) + 2 * u * t * (p[2] - p[1]) + t * t * (p[3] - p[2]));
  }

  private static Point point(double x, double y, boolean onLine) {
    return new Point((int) Math.round(x), (int) Math.round(y), onLine);
  }

  private static void withoutDoubledEnd(List<Point> contour) {
    if (contour.size() > 1 && contour.getLast().equals(contour.getFirst())) {
      contour.removeLast();
    }
  }

  int points() {
    return contours.stream().mapToInt(List::size).sum();
  }

  int[] xs() {
    return contours.stream().flatMap(List::stream).mapToInt(Point::x).toArray();
  }

  int[] ys() {
    return contours.stream().flatMap(List::stream).mapToInt(Point::y).toArray();
  }
}
