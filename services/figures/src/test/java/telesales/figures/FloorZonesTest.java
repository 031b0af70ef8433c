package telesales.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import telesales.contracts.TeamId;
import telesales.figures.FloorZones.Span;

class FloorZonesTest {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final TeamId LIONS = new TeamId("lions");
  private static final TeamId TIGERS = new TeamId("tigers");
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

  private final FloorZones zones = new FloorZones(SHANGHAI, Map.of(LIONS, LONDON));

  @Test
  void a_team_has_its_own_zone_and_everybody_else_the_floors() {
    assertThat(zones.of(LIONS)).isEqualTo(LONDON);
    assertThat(zones.of(TIGERS)).isEqualTo(SHANGHAI);
    assertThat(zones.of((TeamId) null)).isEqualTo(SHANGHAI);
  }

  @Test
  void where_no_team_has_its_own_nobody_asks_for_teams() {
    Function<LocalDate, @Nullable TeamId> nobodyKnows =
        _ -> {
          throw new AssertionError();
        };

    assertThat(FloorZones.of(SHANGHAI).at(Instant.EPOCH, nobodyKnows)).isEqualTo(SHANGHAI);
    assertThat(FloorZones.of(SHANGHAI).of(MONDAY, nobodyKnows)).hasSize(1);
  }

  @Test
  void a_day_of_a_team_elsewhere_begins_at_its_own_midnight() {
    assertThat(zones.of(MONDAY, _ -> LIONS))
        .containsExactly(
            new Span(Instant.parse("2026-03-02T00:00:00Z"), Instant.parse("2026-03-03T00:00:00Z")));
    assertThat(zones.of(MONDAY, _ -> TIGERS))
        .containsExactly(
            new Span(Instant.parse("2026-03-01T16:00:00Z"), Instant.parse("2026-03-02T16:00:00Z")));
  }

  @Test
  void the_day_on_which_clocks_go_forward_has_23_hours() {
    List<Span> spans = zones.of(LocalDate.of(2026, 3, 29), _ -> LIONS);

    assertThat(spans)
        .singleElement()
        .extracting(span -> Duration.between(span.from(), span.until()))
        .isEqualTo(Duration.ofHours(23));
  }

  @Test
  void who_moves_to_other_clocks_moves_at_the_floors_midnight() {
    Function<LocalDate, @Nullable TeamId> teamOn = day -> day.isBefore(MONDAY) ? TIGERS : LIONS;

    // 16:00 on Sunday in London.
    Instant midnight = Instant.parse("2026-03-01T16:00:00Z");
    assertThat(zones.at(midnight.minusSeconds(1), teamOn)).isEqualTo(SHANGHAI);
    assertThat(zones.at(midnight, teamOn)).isEqualTo(LONDON);
    // A Sunday in Shanghai, and what was left of it in London.
    assertThat(zones.of(MONDAY.minusDays(1), teamOn))
        .containsExactly(
            new Span(Instant.parse("2026-02-28T16:00:00Z"), Instant.parse("2026-03-02T00:00:00Z")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Pacific/Kiritimati", "Pacific/Niue", "Europe/London", "Asia/Kathmandu"})
  void every_instant_is_in_the_day_of_its_date_and_in_no_other(String elsewhere) {
    var far = new FloorZones(SHANGHAI, Map.of(LIONS, ZoneId.of(elsewhere)));
    Function<LocalDate, @Nullable TeamId> teamOn =
        day -> day.getDayOfMonth() % 3 == 0 ? LIONS : TIGERS;
    for (Instant at = Instant.parse("2026-03-20T00:07:00Z");
        at.isBefore(Instant.parse("2026-04-02T00:00:00Z"));
        at = at.plus(Duration.ofMinutes(30))) {
      Instant instant = at;
      LocalDate date = LocalDate.ofInstant(at, far.at(at, teamOn));
      for (int around = -3; around <= 3; around++) {
        assertThat(
                far.of(date.plusDays(around), teamOn).stream()
                    .anyMatch(s -> !instant.isBefore(s.from()) && instant.isBefore(s.until())))
            .as("%s on %s", at, date.plusDays(around))
            .isEqualTo(around == 0);
      }
    }
  }
}
