package telesales.benchmarks.report;

import java.util.Map;
import java.util.OptionalDouble;

/**
 * What is compared with what: everything with rows that the same PostgreSQL committed one by one in
 * the same run.
 */
final class Comparison {
  /** By name: the yardstick of each. */
  private static final Map<String, String> WITH =
      Map.of(
          "front", "yardstick",
          "direct", "yardstick",
          "batch", "yardstick",
          "store", "rows");

  private Comparison() {}

  /** How many times as many as as many clients of bare PostgreSQL; empty if none were measured. */
  static OptionalDouble ofSameClients(Measurement one, Results results) {
    return times(one, one.clients(), results);
  }

  /** How many times as many as a single client of bare PostgreSQL. */
  static OptionalDouble ofOneClient(Measurement one, Results results) {
    return times(one, 1, results);
  }

  private static OptionalDouble times(Measurement one, int clients, Results results) {
    String with = WITH.getOrDefault(one.name(), "");
    return results.find(with, clients).stream()
        .mapToDouble(yardstick -> one.perSecond() / yardstick.perSecond())
        .findFirst();
  }
}
