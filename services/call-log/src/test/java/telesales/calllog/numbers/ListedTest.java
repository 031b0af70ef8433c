package telesales.calllog.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import telesales.contracts.CustomerId;

class ListedTest {
  private static final Instant NINE = Instant.parse("2026-03-02T01:00:00Z");
  private static final Instant TEN = NINE.plusSeconds(3_600);

  @Test
  void who_is_on_the_list_is_held_from_then_on() {
    Listed listed = listed(null);

    assertThat(listed.holds()).isTrue();
    assertThat(listed.heldAt(NINE)).isFalse();
    assertThat(listed.heldAt(NINE.plusMillis(1))).isTrue();
    assertThat(listed.heldAt(TEN)).isTrue();
  }

  @Test
  void who_was_taken_off_was_held_until_then_and_not_after() {
    Listed listed = listed(TEN);

    assertThat(listed.holds()).isFalse();
    assertThat(listed.heldAt(TEN.minusMillis(1))).isTrue();
    assertThat(listed.heldAt(TEN)).isFalse();
    assertThat(listed.heldAt(NINE)).isFalse();
  }

  private static Listed listed(Instant until) {
    return listed(1, until);
  }

  @Test
  void of_what_is_said_of_a_number_the_newest_holds() {
    Listed on = listed(3, null);
    Listed off = listed(4, TEN);

    assertThat(on.orNewer(off)).isEqualTo(off);
    assertThat(off.orNewer(on)).isEqualTo(off);
  }

  private static Listed listed(long version, Instant until) {
    return new Listed(new CustomerId("0123456789abcdef0123456789abcdef"), version, NINE, until);
  }
}
