package telesales.calllog.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import telesales.calllog.domain.CallingHours.Hours;

class CallingHoursTest {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

  @ParameterizedTest
  @CsvSource({
    "2026-03-01T23:59:59Z, false",
    "2026-03-02T00:00:00Z, true",
    "2026-03-02T12:59:59Z, true",
    "2026-03-02T13:00:00Z, false"
  })
  void usually_customers_may_be_called_from_eight_to_nine_by_their_own_clocks(
      Instant instant, boolean permitted) {
    assertThat(CallingHours.USUAL.permit(instant, List.of(SHANGHAI))).isEqualTo(permitted);
  }

  @Test
  void who_may_be_in_several_zones_may_be_called_when_it_is_permitted_in_all() {
    Instant nineInShanghai = Instant.parse("2026-03-02T01:00:00Z");

    assertThat(CallingHours.USUAL.permit(nineInShanghai, List.of(SHANGHAI))).isTrue();
    assertThat(CallingHours.USUAL.permit(nineInShanghai, List.of(SHANGHAI, MOSCOW))).isFalse();
    assertThat(CallingHours.USUAL.next(nineInShanghai, List.of(SHANGHAI, MOSCOW)))
        .contains(Instant.parse("2026-03-02T05:00:00Z"));
  }

  @Test
  void zones_may_have_no_hour_in_common() {
    Instant any = Instant.parse("2026-03-02T01:00:00Z");
    var offices = new CallingHours(Map.of(DayOfWeek.MONDAY, new Hours(9 * 60, 17 * 60)));

    assertThat(offices.next(any, List.of(SHANGHAI, NEW_YORK))).isEmpty();
  }

  @Test
  void a_day_that_is_missing_is_a_day_without_calls() {
    var mondays = new CallingHours(Map.of(DayOfWeek.MONDAY, new Hours(0, 24 * 60)));
    Instant tuesday = Instant.parse("2026-03-03T01:00:00Z");

    assertThat(mondays.permit(tuesday, List.of(SHANGHAI))).isFalse();
    assertThat(mondays.next(tuesday, List.of(SHANGHAI)))
        .contains(Instant.parse("2026-03-08T16:00:00Z"));
  }

  @Test
  void the_next_permitted_hour_of_the_same_weekday_is_a_week_away() {
    var mondays = new CallingHours(Map.of(DayOfWeek.MONDAY, new Hours(8 * 60, 9 * 60)));
    Instant mondayAtTen = Instant.parse("2026-03-02T02:00:00Z");

    assertThat(mondays.next(mondayAtTen, List.of(SHANGHAI)))
        .contains(Instant.parse("2026-03-09T00:00:00Z"));
  }

  @Test
  void the_next_permitted_hour_never_is_the_one_that_begins_now() {
    Instant eight = Instant.parse("2026-03-02T00:00:00Z");

    assertThat(CallingHours.USUAL.next(eight, List.of(SHANGHAI)))
        .contains(Instant.parse("2026-03-03T00:00:00Z"));
  }
}
