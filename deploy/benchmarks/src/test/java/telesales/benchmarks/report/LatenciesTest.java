package telesales.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.TimeUnit;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class LatenciesTest {
  @Test
  void quantiles_are_right_to_two_per_cent_however_long_they_are() {
    var latencies = new Latencies();
    for (int millis = 1; millis <= 10_000; millis++) {
      latencies.record(TimeUnit.MILLISECONDS.toNanos(millis));
    }

    Latencies.Summary summary = latencies.summary();

    assertThat(summary.count()).isEqualTo(10_000);
    assertThat(summary.p50()).isCloseTo(5_000, Percentage.withPercentage(2));
    assertThat(summary.p95()).isCloseTo(9_500, Percentage.withPercentage(2));
    assertThat(summary.p99()).isCloseTo(9_900, Percentage.withPercentage(2));
    assertThat(summary.max()).isEqualTo(10_000);
  }

  @Test
  void short_ones_are_told_apart_to_the_microsecond() {
    var latencies = new Latencies();
    latencies.record(TimeUnit.MICROSECONDS.toNanos(17));

    assertThat(latencies.summary().p50()).isCloseTo(0.017, within(1e-9));
  }

  @Test
  void none_at_all_are_told_as_nought() {
    assertThat(new Latencies().summary()).isEqualTo(new Latencies.Summary(0, 0, 0, 0, 0));
  }
}
