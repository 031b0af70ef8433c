package telesales.projection.bi;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import telesales.contracts.calls.Disposition;
import telesales.contracts.calls.Disposition.Category;
import telesales.contracts.meetings.CalendarEvent.CalendarSet;
import telesales.contracts.meetings.CalendarEvent.SpecialDaySet;
import telesales.contracts.meetings.CalendarEvent.SpecialDayWithdrawn;
import telesales.contracts.meetings.Scope;
import telesales.figures.WorkCalendar;
import telesales.projection.Calls;
import telesales.projection.ProjectionTest;

@QuarkusTest
class DimensionsTest extends ProjectionTest {
  private static final Instant RECORDED = Instant.parse("2026-03-25T01:00:00Z");

  /** Of all categories those that a disposition has are true. */
  private static final Map<Category, String> COLUMNS = new LinkedHashMap<>();

  static {
    for (Category category : Category.values()) {
      COLUMNS.put(category, category.name().toLowerCase(Locale.ROOT));
    }
    // No figure asks for it.
    COLUMNS.remove(Category.ANSWERING_MACHINE_HEARD);
  }

  @Test
  void dispositions_have_the_categories_that_figures_are_counted_by() {
    Map<String, List<String>> expected = new TreeMap<>();
    for (Disposition disposition : Disposition.values()) {
      List<String> categories = new ArrayList<>();
      COLUMNS.forEach(
          (category, column) -> {
            if (disposition.is(category)) {
              categories.add(column);
            }
          });
      expected.put(disposition.wireName(), categories);
    }

    Map<String, List<String>> found = new TreeMap<>();
    for (Map<String, Object> row : Psql.rows("SELECT * FROM dim_disposition")) {
      found.put(
          String.valueOf(row.get("disposition_id")),
          COLUMNS.values().stream()
              .filter(column -> Boolean.TRUE.equals(row.get(column)))
              .toList());
    }
    assertThat(found).isEqualTo(expected);
  }

  @Test
  void days_have_their_iso_week_and_are_worked_as_the_companys_calendar_says() {
    // Far enough ahead that nobody else's boards look at it.
    LocalDate monday =
        LocalDate.now(ZoneId.of("Asia/Shanghai"))
            .plusYears(1)
            .withMonth(12)
            .withDayOfMonth(15)
            .with(DayOfWeek.MONDAY);
    var company = Scope.company();
    story.tell(
        "calendar",
        new CalendarSet(
            company, WorkCalendar.USUAL.hours(), List.of(1, 2, 3, 4, 5, 6), monday, "root"));
    story.tell(
        "calendar", new SpecialDaySet(company, monday.plusDays(1), false, "司庆", null, "root"));
    story.tell(
        "calendar", new SpecialDaySet(company, monday.plusDays(2), false, "x", null, "root"));
    story.tell("calendar", new SpecialDayWithdrawn(company, monday.plusDays(2), "root"));
    feed.give(story.inOrder(RECORDED));

    List<Map<String, Object>> days =
        Psql.rows(
            "SELECT * FROM dim_date WHERE day BETWEEN DATE '%1$s' - 2 AND DATE '%1$s' + 6 ORDER BY day"
                .formatted(monday));
    assertThat(days.stream().map(day -> day.get("working_day")))
        .containsExactly(false, false, true, false, true, true, true, true, false);
    assertThat(days.get(3)).containsEntry("special_day_name", "司庆");
    assertThat(days.get(4)).containsEntry("special_day_name", null);

    Map<String, Object> newYear =
        Psql.rows("SELECT * FROM dim_date WHERE day = '2027-01-01'").getFirst();
    assertThat(newYear)
        .containsEntry("iso_year", 2026)
        .containsEntry("iso_week", 53)
        .containsEntry("iso_year_week", "2026-W53")
        .containsEntry("week_start", "2026-12-28")
        .containsEntry("year_month", "2027-01")
        .containsEntry("iso_weekday", 5);
  }

  @Test
  void whatever_a_fact_names_is_in_its_dimension() {
    story.team("east").member("zhang", "east", FRIDAY);
    story.tell(
        "c",
        Calls.logged(
            story.id("c"),
            Calls.details(story.id("nameless"), at(FRIDAY, "10:00"), 9, Disposition.BUSY, false)));
    feed.give(story.inOrder(RECORDED));

    assertThat(
            Psql.rows(
                """
                SELECT f.call_id
                FROM fact_call f
                LEFT JOIN dim_agent USING (agent_id)
                LEFT JOIN dim_team USING (team_id)
                LEFT JOIN dim_campaign USING (campaign_id)
                LEFT JOIN dim_disposition USING (disposition_id)
                WHERE agent_name IS NULL OR team_name IS NULL OR campaign_name IS NULL OR name_zh IS NULL
                """))
        .isEmpty();
    assertThat(
            Psql.rows(
                "SELECT agent_name, current_team_name FROM dim_agent WHERE agent_id LIKE '%s%%' ORDER BY 1"
                    .formatted(story.id(""))))
        .containsExactly(
            Map.of("agent_name", "Agent zhang", "current_team_name", "Team east"),
            Map.of("agent_name", story.id("nameless"), "current_team_name", "未分配 Unassigned"));
  }

  @Test
  void freshness_says_how_far_a_topic_is_followed_and_when_its_newest_event_was_recorded() {
    Object before = freshness().get("events_taken_in");
    Instant now = Instant.now();
    story.tell(
        "c",
        Calls.logged(
            story.id("c"),
            Calls.details(story.id("zhang"), at(FRIDAY, "10:00"), 9, Disposition.BUSY, false)));
    feed.anotherPartition();
    feed.give(story.inOrder(now.minusSeconds(7)));

    Map<String, Object> after = freshness();
    assertThat(((Number) after.get("events_taken_in")).longValue())
        .isEqualTo((before == null ? 0 : ((Number) before).longValue()) + 1);
    assertThat(((Number) after.get("lag_seconds")).doubleValue()).isBetween(7.0, 30.0);
    assertThat(((Number) after.get("quiet_seconds")).doubleValue()).isBetween(0.0, 30.0);
  }

  private static Map<String, Object> freshness() {
    return Psql.rows("SELECT * FROM freshness WHERE topic = 'telesales.calls'").stream()
        .findFirst()
        .orElse(Map.of());
  }
}
