package telesales.benchmarks.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class ArrivalsTest {
  private static final long BEFORE = 7;

  private final Arrivals arrivals = new Arrivals(BEFORE);

  @Test
  void a_call_has_arrived_when_the_figure_holds_it_and_all_before() {
    arrivals.answered(millis(10));
    arrivals.answered(millis(30));
    arrivals.figureIs(BEFORE, millis(40));
    assertThat(arrivals.areComplete()).isFalse();

    arrivals.figureIs(BEFORE + 2, millis(50));

    assertThat(arrivals.areComplete()).isTrue();
    assertThat(arrivals.summary().count()).isEqualTo(2);
    assertThat(arrivals.summary().p50()).isCloseTo(20, Percentage.withPercentage(2));
    assertThat(arrivals.summary().max()).isEqualTo(40);
  }

  @Test
  void a_call_that_is_seen_before_its_dialer_knows_took_no_time() {
    arrivals.figureIs(BEFORE + 1, millis(10));
    arrivals.answered(millis(12));

    assertThat(arrivals.summary().max()).isZero();
    assertThat(arrivals.areComplete()).isTrue();
  }

  private static long millis(long millis) {
    return TimeUnit.MILLISECONDS.toNanos(millis);
  }
}
