package telesales.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class HeldOffsetTest {
  private static final int HOUR = 3600;

  @Test
  void where_clocks_never_change_one_offset_holds_until_after_the_last_instant() {
    Instant first = Instant.parse("2026-01-01T00:00:00Z");
    Instant last = Instant.parse("2026-12-31T00:00:00Z");

    assertThat(HeldOffset.between(ZoneId.of("Asia/Shanghai"), first, last))
        .containsExactly(new HeldOffset(first, last.plusSeconds(1), 8 * HOUR));
  }

  @Test
  void a_change_of_the_clocks_begins_another() {
    Instant first = Instant.parse("2026-03-01T00:00:00Z");
    Instant change = Instant.parse("2026-03-29T01:00:00Z");
    Instant next = Instant.parse("2026-10-25T01:00:00Z");

    assertThat(HeldOffset.between(ZoneId.of("Europe/Berlin"), first, change))
        .containsExactly(
            new HeldOffset(first, change, HOUR), new HeldOffset(change, next, 2 * HOUR));
  }

  @Test
  void a_single_instant_has_its_offset() {
    Instant only = Instant.parse("2026-07-01T00:00:00Z");

    assertThat(HeldOffset.between(ZoneId.of("UTC"), only, only))
        .containsExactly(new HeldOffset(only, only.plusSeconds(1), 0));
  }
}
