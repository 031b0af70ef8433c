package telesales.projection.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import telesales.browser.testing.Barriers;

@QuarkusTest
class RecognitionOnScreenTest extends BrowserTest {
  @Test
  void the_morning_praises_effort_before_results() {
    sees(new BoardJson("morning").working(), "/boards/team-a/morning?lang=en");

    Locator champions = page.locator("[data-agenda=champions]");
    assertThat(champions.locator("h2")).hasText("Champions of yesterday");
    assertThat(champions.locator("h3 span"))
        .hasText(
            new String[] {
              "Effective calls", "WeChat adds", "Deals paid", "Visits", "Interested leads"
            });
  }

  @Test
  void the_evening_praises_results_and_the_best_of_the_month() {
    sees(new BoardJson("evening").working(), "/boards/team-a/evening?lang=en");

    Locator champions = page.locator("[data-agenda=recognition] .champion");
    assertThat(champions).hasCount(3);
    assertThat(champions.nth(1).locator(".names")).containsText("and 2 more");
    assertThat(champions.nth(0).locator(".best-of-month")).containsText("Month to date");
    assertThat(champions.nth(0).locator(".best-of-month")).containsText("340");
  }

  @Test
  void the_best_of_the_month_opens_the_calls_of_the_month() {
    sees(new BoardJson("evening").working(), "/boards/team-a/evening?lang=en");
    page.locator("[data-figure=interestedLeads] .best-of-month button").click();

    assertThat(page.locator("dialog.calls h2"))
        .hasText("Interested leads: 张2, Sun 1 Nov – Fri 20 Nov");
    assertThat(page.locator("dialog.calls td.time").first()).containsText("Fri 20 Nov");
    assertThat(api.asked).anyMatch(url -> url.contains("from=2026-11-01"));
  }

  @Test
  void without_anything_nobody_is_praised() {
    sees(new BoardJson("evening"), "/boards/team-a/evening?lang=en");

    assertThat(page.locator("[data-agenda=recognition] .nobody")).hasCount(3);
  }

  @Test
  void an_agent_sees_who_is_praised_and_opens_no_calls_of_others() {
    sees(new BoardJson("evening").working().seenBy(3), "/boards/team-a/evening?lang=en");

    assertThat(page.locator("[data-agenda=recognition] .names").first()).containsText("张2");
    assertThat(page.locator("[data-agenda=recognition] button")).hasCount(0);
  }

  @ParameterizedTest
  @CsvSource({"zh, light, morning", "en, dark, morning", "zh, dark, evening", "en, light, evening"})
  void a_phone_shows_all_of_it_without_violations(String language, String theme, String meeting) {
    sees(
        new BoardJson(meeting).working(),
        "/boards/team-a/%s?lang=%s&theme=%s".formatted(meeting, language, theme),
        Screen.PHONE,
        ReducedMotion.REDUCE);
    assertThat(page.locator(".champion").last()).isVisible();

    assertThat(Barriers.of(page)).isEmpty();
    assertThat(
            page.evaluate("document.documentElement.scrollWidth <= window.innerWidth").toString())
        .isEqualTo("true");
  }
}
