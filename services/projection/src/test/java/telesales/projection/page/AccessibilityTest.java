package telesales.projection.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import telesales.browser.testing.Barriers;

@QuarkusTest
class AccessibilityTest extends BrowserTest {

  @ParameterizedTest
  @CsvSource({
    "morning, zh, light", "morning, en, dark", "noon, zh, dark", "noon, en, light",
    "evening, zh, light", "evening, en, dark", "evening, zh, dark", "evening, en, light",
  })
  void a_board_has_no_violations(String meeting, String language, String theme) {
    sees(
        new BoardJson(meeting).working().open(),
        "/boards/team-a/%s?lang=%s&theme=%s".formatted(meeting, language, theme));
    assertThat(page.locator(lastDrawn(meeting))).isVisible();

    assertNoViolations();
  }

  @ParameterizedTest
  @CsvSource({"light", "dark"})
  void a_board_on_a_phone_has_no_violations(String theme) {
    sees(
        new BoardJson("evening").working().breaches(3),
        "/boards/team-a/evening?lang=zh&theme=" + theme,
        Screen.PHONE,
        ReducedMotion.REDUCE);
    assertThat(page.locator(".leader")).hasCount(10);

    assertNoViolations();
  }

  @ParameterizedTest
  @CsvSource({"light", "dark"})
  void the_past_the_calls_and_the_keys_have_no_violations(String theme) {
    sees(
        new BoardJson("noon").working().asOf("2026-11-20T02:30:00Z"),
        "/boards/team-a/noon?lang=en&asOf=2026-11-20T02:30:00Z&theme=" + theme);
    page.locator(".headline-figure.first button").click();
    assertThat(page.locator("dialog.calls tbody tr")).hasCount(60);
    assertNoViolations();

    page.keyboard().press("Escape");
    page.keyboard().press("?");
    assertThat(page.locator("dialog.keys")).isVisible();
    assertNoViolations();
  }

  @ParameterizedTest
  @CsvSource({"zh, light", "en, dark"})
  void the_list_of_boards_has_no_violations(String language, String theme) {
    sees(new BoardJson("noon"), "/boards?lang=%s&theme=%s".formatted(language, theme));
    assertThat(page.locator(".department")).hasCount(2);

    assertNoViolations();
  }

  @Test
  void an_empty_day_and_a_crowd_have_no_violations() {
    sees(new BoardJson("evening"), "/boards/team-a/evening?theme=light");
    assertThat(page.locator(".notice.quiet")).isVisible();
    assertNoViolations();

    sees(new BoardJson("noon").agents(60).working(), "/boards/team-a/noon?theme=dark");
    assertThat(page.locator(".leader")).hasCount(60);
    assertNoViolations();
  }

  private void assertNoViolations() {
    assertThat(Barriers.of(page)).isEmpty();
  }

  /** What of a meeting's board comes last. */
  private static String lastDrawn(String meeting) {
    return meeting.equals("evening") ? ".handovers" : ".hours .canvas svg";
  }
}
