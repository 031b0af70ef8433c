package telesales.benchmarks.report;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Measurements as lines of a terminal. */
final class Lines {
  private static final double WORTH_SAYING = 0.005;

  private Lines() {}

  static String of(Measurement one) {
    Latencies.Summary latency = one.latency();
    return String.format(
        Locale.ROOT,
        "%-10s %4d  %,9.0f/s  ms: p50 %.1f  p95 %.1f  p99 %.1f  max %.1f%s  cpu: %s",
        one.name(),
        one.clients(),
        one.perSecond(),
        latency.p50(),
        latency.p95(),
        latency.p99(),
        latency.max(),
        one.others().isEmpty() ? "" : "  others: " + one.others(),
        cpu(one));
  }

  /** Processors used, the load client's share first. */
  static String cpu(Measurement one) {
    String system =
        one.cpu().entrySet().stream()
            .filter(part -> part.getValue() > WORTH_SAYING)
            .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
            .map(part -> String.format(Locale.ROOT, ", %s %.2f", part.getKey(), part.getValue()))
            .collect(Collectors.joining());
    return String.format(Locale.ROOT, "client %.2f", one.clientCpu()) + system;
  }
}
