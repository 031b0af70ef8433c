package telesales.calllog.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import telesales.contracts.CustomerId;
import telesales.contracts.calls.BlockReason;

class ListingTest {
  private static final Instant NINE = Instant.parse("2026-03-02T01:00:00Z");
  private static final Instant TEN = NINE.plusSeconds(3_600);

  @Test
  void who_is_on_the_list_is_held_from_then_on() {
    Listing listing = listing(null);

    assertThat(listing.holds()).isTrue();
    assertThat(listing.heldAt(NINE)).isFalse();
    assertThat(listing.heldAt(NINE.plusMillis(1))).isTrue();
    assertThat(listing.heldAt(TEN)).isTrue();
  }

  @Test
  void who_was_taken_off_was_held_until_then_and_not_after() {
    Listing listing = listing(TEN);

    assertThat(listing.holds()).isFalse();
    assertThat(listing.heldAt(TEN.minusMillis(1))).isTrue();
    assertThat(listing.heldAt(TEN)).isFalse();
    assertThat(listing.heldAt(NINE)).isFalse();
  }

  private static Listing listing(Instant until) {
    return new Listing(
        new CustomerId("0123456789abcdef0123456789abcdef"),
        NINE,
        until,
        BlockReason.ASKED,
        "agent-07",
        null,
        "2.sealed.");
  }
}
