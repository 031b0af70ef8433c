package telesales.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RatioTest {
  private static final Figures BUSY = new Figures(300, 100, 60, 9_000, 0, 3, 1);
  private static final Figures QUIET = new Figures(3, 3, 3, 600, 0, 0, 0);

  @Test
  void a_ratio_of_two_days_is_that_of_their_sum_and_not_the_mean_of_both() {
    assertThat(Ratio.CONNECT_RATE.of(BUSY.plus(QUIET))).hasValue(103 / 303.0);
    assertThat(Ratio.AVERAGE_TALK_SECONDS.of(BUSY.plus(QUIET))).hasValue(9_600 / 103.0);
  }

  @Test
  void where_there_is_nothing_to_measure_by_there_is_no_ratio() {
    assertThat(Ratio.DEAL_RATE.of(QUIET)).isEmpty();
    assertThat(Ratio.all(Figures.NONE)).isEmpty();
    assertThat(Ratio.all(QUIET))
        .containsOnlyKeys("connectRate", "effectiveRate", "interestRate", "averageTalkSeconds");
  }
}
