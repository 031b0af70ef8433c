package telesales.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class HeldOffsetTest {
  private static final int HOUR = 3600;

  @Test
  void where_clocks_never_change_one_offset_holds_all_the_while() {
    Instant from = Instant.parse("2026-01-01T00:00:00Z");
    Instant until = Instant.parse("2026-12-31T00:00:00Z");

    assertThat(HeldOffset.between(ZoneId.of("Asia/Shanghai"), from, until))
        .containsExactly(new HeldOffset(from, until, 8 * HOUR));
  }

  @Test
  void a_change_of_the_clocks_begins_another() {
    Instant from = Instant.parse("2026-03-01T00:00:00Z");
    Instant change = Instant.parse("2026-03-29T01:00:00Z");
    Instant until = Instant.parse("2026-10-01T00:00:00Z");

    assertThat(HeldOffset.between(ZoneId.of("Europe/Berlin"), from, until))
        .containsExactly(
            new HeldOffset(from, change, HOUR), new HeldOffset(change, until, 2 * HOUR));
  }

  @Test
  void a_while_that_is_over_at_once_has_none() {
    Instant only = Instant.parse("2026-07-01T00:00:00Z");

    assertThat(HeldOffset.between(ZoneId.of("UTC"), only, only)).isEmpty();
  }
}
