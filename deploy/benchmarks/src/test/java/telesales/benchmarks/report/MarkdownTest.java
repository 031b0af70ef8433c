package telesales.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MarkdownTest {
  private final Results results = new Results(new PrintWriter(Writer.nullWriter()));

  @Test
  void a_figure_stands_beside_how_many_times_the_yardstick_it_is() {
    results.add(measurement("yardstick", 1, 400));
    results.add(measurement("yardstick", 64, 2_000));
    results.add(measurement("front", 64, 3_000));

    assertThat(page()).contains("| front | 64 | 3,000 | 1.50 × | 7.50 × | 1.0 | 2.0 | 3.0 | 4.0 |");
  }

  @Test
  void without_a_yardstick_nothing_is_compared() {
    results.add(measurement("front", 64, 3_000));

    assertThat(page()).contains("| front | 64 | 3,000 |  |  |");
  }

  @Test
  void memory_is_told_by_process_and_in_all() {
    results.add(new MemoryUse("at the start", Map.of("front", 50L << 20, "kafka", 100L << 20)));

    assertThat(page())
        .contains("| MB | front | kafka | in all |")
        .contains("| at the start | 50 | 100 | 150 |");
  }

  @Test
  void what_a_process_used_is_averaged_over_the_measurements_that_say_so() {
    results.add(measurement("front", 64, 3_000));
    results.add(
        new Measurement("to board", 1, 5, new Latencies().summary(), Map.of(), 0, Map.of()));

    assertThat(results.averageCpu("kafka")).isEqualTo(0.2);
    assertThat(results.averageCpu("strangers")).isZero();
  }

  private String page() {
    return Markdown.of(new Machine("2026-03-02", "c", "2", "m", "s", "d", "j", "p"), results);
  }

  private static Measurement measurement(String name, int clients, double perSecond) {
    return new Measurement(
        name,
        clients,
        perSecond,
        new Latencies.Summary(9, 1, 2, 3, 4),
        Map.of(),
        0.1,
        Map.of("kafka", 0.2));
  }
}
