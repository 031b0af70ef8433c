package telesales.calllog.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {
  @ParameterizedTest
  @CsvSource({
    "1772415000, 2026-03-02T01:30:00Z",
    "1772415000.25, 2026-03-02T01:30:00.250Z",
    "1772415000250, 2026-03-02T01:30:00.250Z",
    "1772415000250000, 2026-03-02T01:30:00.250Z",
    "2026-03-02 09:30:00, 2026-03-02T01:30:00Z",
    "2026-03-02+09:30:00, 2026-03-02T01:30:00Z",
    "2026-03-02T09:30:00.5, 2026-03-02T01:30:00.500Z",
    "2026-03-02T09:30:00+02:00, 2026-03-02T07:30:00Z",
    "2026-03-02T09:30:00Z, 2026-03-02T09:30:00Z",
    "'Mon, 02 Mar 2026 01:30:00 +0000', 2026-03-02T01:30:00Z"
  })
  void a_time_is_read_as_it_was_meant_and_where_it_names_no_zone_in_the_dialer_s(
      String text, Instant meant) {
    assertThat(Times.parse(text, Posts.SHANGHAI)).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "soon", "0", "-1772415000", "946684799", "7258118400", "2026-02-30 09:30:00"})
  void what_is_no_time_of_a_call_is_not_read(String text) {
    assertThat(Times.parse(text, Posts.SHANGHAI)).isEmpty();
  }
}
