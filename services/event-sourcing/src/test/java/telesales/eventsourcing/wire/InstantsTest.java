package telesales.eventsourcing.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstantsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-03-02T01:00:00Z",
        "2026-03-02T01:00:00.1Z",
        "2026-03-02T01:00:00.000000001Z",
        "2024-02-29T23:59:59.999999999Z",
        "0000-01-01T00:00:00Z",
        "1969-12-31T23:59:59.5Z",
        "2026-03-02T01:00:00.Z",
        "2026-03-02T24:00:00Z",
        "2026-03-02T09:00:00+08:00",
        "2026-03-02t01:00:00z",
        "2016-12-31T23:59:60Z",
        "+12026-03-02T01:00:00Z"
      })
  void all_that_the_jdk_reads_is_read_the_same(String text) {
    assertThat(Instants.parse(text)).isEqualTo(Instant.parse(text));
  }

  @Test
  void whatever_is_written_is_read_again() {
    var random = new Random(5);
    for (int i = 0; i < 20_000; i++) {
      long seconds = random.nextLong(-60_000_000_000L, 250_000_000_000L);
      Instant instant = Instant.ofEpochSecond(seconds, random.nextInt(1_000_000_000));
      assertThat(Instants.parse(instant.toString())).isEqualTo(instant);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Z",
        "2026-02-29T01:00:00Z",
        "2026-13-02T01:00:00Z",
        "2026-03-02T25:00:00Z",
        "2026-03-02T01:60:00Z",
        "2026-03-02T01:00Z",
        "2026-03-02T01:00:00.0000000001Z",
        "2026-03-02 01:00:00Z",
        "2026-03-02T01:00:00",
        "2026-03-0２T01:00:00Z"
      })
  void what_is_none_is_refused(String text) {
    assertThatThrownBy(() -> Instants.parse(text)).isInstanceOf(DateTimeException.class);
  }
}
