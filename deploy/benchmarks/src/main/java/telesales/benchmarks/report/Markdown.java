package telesales.benchmarks.report;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A run as a page. */
final class Markdown {
  private static final int MEGABYTES = 20;

  private final Machine machine;
  private final Results results;
  private final StringBuilder page = new StringBuilder();

  private Markdown(Machine machine, Results results) {
    this.machine = machine;
    this.results = results;
  }

  static String of(Machine machine, Results results) {
    return new Markdown(machine, results).write();
  }

  private String write() {
    line("# %s, %s".formatted(machine.measured(), machine.commit()));
    line("");
    machine.lines().forEach(each -> line("- " + each));
    line("");
    measurements();
    facts();
    memory();
    return page.toString();
  }

  private void measurements() {
    line(
        "| what | clients | a second | of as many rows | of one client's rows | p50 ms | p95 | p99 | max | other answers | processors |");
    line("|---|--:|--:|--:|--:|--:|--:|--:|--:|---|---|");
    for (Measurement one : results.measurements()) {
      Latencies.Summary latency = one.latency();
      row(
          one.name(),
          Integer.toString(one.clients()),
          rounded(one.perSecond()),
          times(Comparison.ofSameClients(one, results)),
          times(Comparison.ofOneClient(one, results)),
          millis(latency.p50()),
          millis(latency.p95()),
          millis(latency.p99()),
          millis(latency.max()),
          others(one),
          Lines.cpu(one));
    }
    line("");
  }

  private void facts() {
    line("| what | | |");
    line("|---|---|--:|");
    for (Fact fact : results.facts()) {
      row(fact.name(), fact.what(), fact.shown());
    }
    line("");
  }

  private void memory() {
    var parts = new TreeSet<String>();
    results.memory().forEach(use -> parts.addAll(use.bytes().keySet()));
    row("MB", String.join(" | ", parts), "in all");
    line("|---|" + "--:|".repeat(parts.size() + 1));
    for (MemoryUse use : results.memory()) {
      String each =
          parts.stream()
              .map(part -> Long.toString(use.bytes().getOrDefault(part, 0L) >> MEGABYTES))
              .collect(Collectors.joining(" | "));
      row(use.when(), each, Long.toString(use.total() >> MEGABYTES));
    }
  }

  private static String times(OptionalDouble times) {
    return times.isPresent() ? String.format(Locale.ROOT, "%.2f ×", times.getAsDouble()) : "";
  }

  private static String rounded(double value) {
    return String.format(Locale.ROOT, "%,.0f", value);
  }

  private static String millis(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private static String others(Measurement one) {
    return one.others().entrySet().stream()
        .map(each -> each.getKey() + ": " + each.getValue())
        .collect(Collectors.joining(", "));
  }

  private void row(String... cells) {
    line("| " + String.join(" | ", cells) + " |");
  }

  private void line(String line) {
    page.append(line).append('\n');
  }
}
