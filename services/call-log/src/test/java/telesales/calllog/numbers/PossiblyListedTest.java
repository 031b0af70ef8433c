package telesales.calllog.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import telesales.contracts.CustomerId;

class PossiblyListedTest {
  private static final int LISTED = 100_000;

  @Test
  void whoever_is_listed_is_never_missed_and_hardly_anybody_else_is_suspected() {
    var listed = new PossiblyListed(LISTED);
    IntStream.range(0, LISTED).mapToObj(PossiblyListedTest::customer).forEach(listed::add);

    assertThat(IntStream.range(0, LISTED).mapToObj(PossiblyListedTest::customer))
        .allMatch(listed::mayContain);
    assertThat(
            IntStream.range(LISTED, 2 * LISTED)
                .mapToObj(PossiblyListedTest::customer)
                .filter(listed::mayContain)
                .count())
        .isLessThan(LISTED / 50);
  }

  @Test
  void with_more_than_expected_still_nobody_is_missed() {
    var listed = new PossiblyListed(1);
    IntStream.range(0, 1000).mapToObj(PossiblyListedTest::customer).forEach(listed::add);

    assertThat(IntStream.range(0, 1000).mapToObj(PossiblyListedTest::customer))
        .allMatch(listed::mayContain);
  }

  private static CustomerId customer(int number) {
    return new CustomerId("%032x".formatted(number * 0x9e3779b97f4a7c15L));
  }
}
