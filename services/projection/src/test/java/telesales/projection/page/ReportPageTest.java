package telesales.projection.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import telesales.eventsourcing.testing.Tokens;

@QuarkusTest
class ReportPageTest extends DeskTest {
  private static final String TEAM = "/reports/team-a?lang=en&theme=light";
  private static final Pattern ROLL_UPS = Pattern.compile("/api/roll-ups/");
  private static final Pattern ASKED_AS_OF = Pattern.compile(".*asOf=([^&]*).*");

  private final List<String> asked = new CopyOnWriteArrayList<>();

  @ParameterizedTest
  @CsvSource({
    "zh, light, 390, week",
    "en, dark, 390, month",
    "zh, dark, 1280, month",
    "en, light, 1920, week"
  })
  void a_week_and_a_month_fit_and_have_no_violations(
      String language, String theme, int width, String period) {
    String when = period.equals("week") ? "week=2026-W47" : "month=2026-11";
    opens("/reports/team-a?%s&lang=%s&theme=%s".formatted(when, language, theme), width, "team");

    assertThat(page.locator(".trend svg")).isVisible();
    page.locator(".opens").first().click();
    assertItFits();
    assertNoViolations();
  }

  @Test
  void every_figure_stands_beside_its_target_and_the_period_before() {
    opens(TEAM + "&week=2026-W47", 1280, "team");

    assertThat(page.locator("h1")).hasText("一队 · 2026-W47");
    assertThat(page.locator(".report-figures tr[data-figure]")).hasCount(14);
    assertThat(page.locator("tr[data-figure=effectiveCalls] td"))
        .hasText(
            new Pattern[] {is("4,000"), is("4,000\\s*▲102%"), is("2,000\\s*\\+100%"), is("3,985")});
    // The week's own target comes before what its days ask for.
    assertThat(page.locator("tr[data-figure=visits] td").nth(1)).containsText("10");
    assertThat(page.locator("tr[data-ratio=connectRate] strong")).hasText("43%");
    assertThat(page.locator("tr[data-ratio=dealRate] strong")).hasText("–");
    assertThat(asked).anyMatch(url -> url.endsWith("/api/roll-ups/teams/team-a?week=2026-W47"));
  }

  @Test
  void a_row_opens_to_its_days_by_keyboard_and_a_day_to_its_board() {
    opens(TEAM + "&month=2026-11", 1280, "team");
    page.locator(".opens").first().focus();
    page.keyboard().press("Enter");

    assertThat(page.locator(".opens").first()).hasAttribute("aria-expanded", "true");
    assertThat(page.locator("[data-row=agent-0] tr.day a").first())
        .hasAttribute("href", "/boards/team-a/evening?date=2026-11-02");
    assertThat(page.locator(".report-days tbody a").last())
        .hasAttribute("href", "/boards/team-a/evening?date=2026-11-30");
    assertThat(page.locator(".report-days tr.off").first()).containsText("Day off");
  }

  @Test
  void one_goes_to_the_period_before_and_between_weeks_and_months() {
    opens(TEAM + "&week=2026-W47", 1280, "team");

    assertThat(page.locator(".kinds a").nth(1))
        .hasAttribute("href", "/reports/team-a?month=2026-11");
    assertThat(page.locator(".kinds a").last())
        .hasAttribute("href", "/reports/team-a?day=2026-11-20");
    assertThat(page.locator(".steps a")).hasCount(1);
    assertThat(page.locator(".steps a")).hasAttribute("href", "/reports/team-a?week=2026-W46");
  }

  @Test
  void the_past_is_shown_as_it_was_known_and_downloaded_so() {
    opens(TEAM + "&week=2026-W47&asOf=2026-11-18T02:00:00Z", 1280, "team");

    assertThat(page.locator("main .notice")).containsText("10:00:00");
    assertThat(page.locator(".files a").first())
        .hasAttribute(
            "href",
            "/api/roll-ups/teams/team-a.xlsx?week=2026-W47&asOf=2026-11-18T02%3A00%3A00Z&lang=en");
    assertThat(page.locator(".report-days tbody a").first())
        .hasAttribute(
            "href", "/boards/team-a/evening?date=2026-11-16&asOf=2026-11-18T02%3A00%3A00Z");
  }

  @Test
  void the_company_leads_to_its_departments() {
    opens("/reports?lang=en&week=2026-W47", 1280, "company");

    assertThat(page.locator("h1")).hasText("Company · 2026-W47");
    assertThat(page.locator(".deeper").first())
        .hasAttribute("href", "/reports/departments/department-0?week=2026-W47");
    assertThat(page.locator(".report-days tbody a").first())
        .hasAttribute("href", "/overview?date=2026-11-16");
  }

  @Test
  void boards_lead_to_the_week_and_month_of_their_day() {
    sees(new BoardJson("evening").working(), "/boards/team-a/evening?lang=en");

    assertThat(page.locator(".reports a").nth(1))
        .hasAttribute("href", "/reports/team-a?week=2026-W47");
    assertThat(page.locator(".reports a").last())
        .hasAttribute("href", "/reports/team-a?month=2026-11");
  }

  private void opens(String address, int width, String level) {
    String role = level.equals("team") ? "manager" : "director";
    page =
        screen.open(
            server, new int[] {width, 844}, ReducedMotion.REDUCE, Tokens.of("who", role, "team-a"));
    page.route(ROLL_UPS, route -> answer(route, level));
    page.navigate(address);
    assertThat(page.locator(".report-figures")).isVisible();
  }

  private void answer(Route route, String level) {
    String url = route.request().url();
    asked.add(url);
    var asOf = ASKED_AS_OF.matcher(url);
    String instant = asOf.matches() ? asOf.group(1).replace("%3A", ":") : null;
    route.fulfill(
        new Route.FulfillOptions()
            .setContentType("application/json")
            .setBody(new RollUpJson(level, url.contains("month=")).json(instant)));
  }

  private static Pattern is(String text) {
    return Pattern.compile("^\\s*" + text + "\\s*$");
  }
}
