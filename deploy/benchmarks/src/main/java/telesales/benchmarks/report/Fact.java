package telesales.benchmarks.report;

import java.util.Locale;

/**
 * One figure of its own kind.
 *
 * @param name of what was measured
 * @param what the figure says
 * @param unit as in {@code s} or {@code %}
 */
public record Fact(String name, String what, double value, String unit) {
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%-10s %s: %s", name, what, shown());
  }

  String shown() {
    String format = value == Math.rint(value) ? "%,.0f %s" : "%,.2f %s";
    return String.format(Locale.ROOT, format, value, unit).strip();
  }
}
