package telesales.projection.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import telesales.eventsourcing.testing.Tokens;

@QuarkusTest
class ShortfallsPageTest extends DeskTest {
  private StubbedShortfalls shortfalls;

  @ParameterizedTest
  @CsvSource({"zh, light, 390", "en, dark, 390", "zh, dark, 1280", "en, light, 1280"})
  void who_missed_what_fits_and_has_no_violations(String language, String theme, int width) {
    opens("/shortfalls/team-a?lang=%s&theme=%s".formatted(language, theme), width, "manager");

    assertThat(page.locator(".shortfall-list > li")).hasCount(2);
    page.locator(".shortfall-list button.plain").first().click();
    assertThat(page.locator(".shortfall-form select")).isVisible();
    assertItFits();
    assertNoViolations();
  }

  @Test
  void the_manager_sees_why_and_the_reasons_of_the_month() {
    opens("/shortfalls/team-a?lang=en", 1280, "manager");

    assertThat(page.locator("h1")).hasText("2 with a target missed");
    assertThat(page.locator(".shortfall-list > li").first()).containsText("60 / 100");
    assertThat(page.locator(".shortfall-list > li").first()).containsText("40 short");
    assertThat(page.locator(".shortfall-list > li").last()).containsText("after the meeting");
    assertThat(page.locator(".shortfall-month dt"))
        .hasText(new String[] {"System trouble", "Sick", "In words", "No reason yet"});
  }

  @Test
  void the_manager_enters_a_reason_by_keyboard() {
    opens("/shortfalls/team-a?lang=en", 1280, "manager");
    page.locator("[data-agent=agent-0]").focus();
    page.keyboard().press("Enter");
    page.locator(".shortfall-form select").selectOption("sick");
    page.locator(".shortfall-form textarea").fill("从周一起");
    page.locator(".shortfall-form .strong").click();

    assertThat(page.locator(".shortfall-list > li").first()).containsText("Sick");
    assertThat(page.locator("[data-agent=agent-0]")).isFocused();
    assertThat(shortfalls.written)
        .containsExactly(
            "/api/shortfalls/team-a/2026-11-20/agent-0 {\"reason\":\"sick\",\"words\":\"从周一起\"}");
  }

  @Test
  void what_is_refused_stays_typed_and_is_said() {
    opens("/shortfalls/team-a?lang=en", 1280, "manager");
    shortfalls.answers(400);
    page.locator("[data-agent=agent-0]").click();
    page.locator(".shortfall-form textarea").fill("13800138000");
    page.locator(".shortfall-form .strong").click();

    assertThat(page.locator(".shortfall-form [role=alert]")).containsText("leave out any number");
    assertThat(page.locator(".shortfall-form textarea")).hasValue("13800138000");
  }

  @ParameterizedTest
  @CsvSource({"zh, light", "en, dark"})
  void an_agent_says_why_on_a_phone(String language, String theme) {
    opens("/me?lang=%s&theme=%s".formatted(language, theme), 390, "agent");
    page.locator(".my-shortfall summary").click();
    assertItFits();
    assertNoViolations();
    page.locator(".my-shortfall select").selectOption("sick");
    page.locator(".my-shortfall .strong").click();

    assertThat(page.locator(".my-shortfall summary"))
        .containsText(language.equals("zh") ? "病假" : "Sick");
    assertThat(shortfalls.written).hasSize(1);
  }

  @Test
  void the_evening_board_leads_there_and_names_nobody() {
    sees(new BoardJson("evening").working(), "/boards/team-a/evening?lang=en");
    assertThat(page.locator("[data-agenda=shortfalls] a"))
        .hasAttribute("href", "/shortfalls/team-a?date=2026-11-20");
    assertThat(page.locator("[data-agenda=shortfalls]"))
        .hasText("Shortfalls and reasons (never on the wall)");
    assertThat(api.asked).noneMatch(url -> url.contains("shortfalls"));

    sees(new BoardJson("evening").working().seenBy(3), "/boards/team-a/evening?lang=en");
    assertThat(page.locator(".leader").first()).isVisible();
    assertThat(page.locator("[data-agenda=shortfalls]")).hasCount(0);
  }

  private void opens(String address, int width, String role) {
    boolean agent = role.equals("agent");
    page =
        screen.open(
            server,
            new int[] {width, 844},
            ReducedMotion.REDUCE,
            Tokens.of(agent ? "agent-0" : "manager-a", role, "team-a"));
    api = new StubbedApi(page, new BoardJson("evening").working().json());
    sheets = new StubbedSheets(page, new SheetJson(12));
    shortfalls = new StubbedShortfalls(page, agent ? 1 : 2);
    page.navigate(address);
  }
}
