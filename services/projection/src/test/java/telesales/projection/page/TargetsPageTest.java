package telesales.projection.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.SelectOption;
import io.quarkus.test.junit.QuarkusTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import telesales.browser.testing.Barriers;
import telesales.eventsourcing.testing.Tokens;

@QuarkusTest
class TargetsPageTest extends BrowserTest {
  private static final int[] DESK = {1280, 900};

  private StubbedTargets targets;

  @ParameterizedTest
  @CsvSource({"zh, light, 390", "en, dark, 390", "zh, dark, 1280", "en, light, 1280"})
  void the_page_fits_and_has_no_violations(String language, String theme, int width) {
    opens("manager", "lang=%s&theme=%s".formatted(language, theme), new int[] {width, 844});
    assertThat(page.locator(".target-list li")).hasCount(4);
    assertThat(Barriers.of(page)).isEmpty();

    page.locator(".targets-desk .strong").click();
    assertThat(page.locator("dialog.target")).isVisible();
    assertThat(Barriers.of(page)).isEmpty();
    assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth")).isEqualTo(0);
    assertThat(screen.complaints).isEmpty();
    assertThat(screen.requests).allMatch(each -> each.startsWith(server.toString()));
  }

  @Test
  void it_says_which_target_holds_whose_it_is_and_since_when() {
    opens("manager", "lang=en&theme=light", DESK);

    Locator rows = page.locator(".target-list li");
    assertThat(rows.nth(0)).containsText("Effective calls · Day");
    assertThat(rows.nth(0)).containsText("120");
    assertThat(rows.nth(0)).containsText("for 一队 · since 2 Nov 2026");
    assertThat(rows.nth(1)).containsText("none asked");
    assertThat(rows.nth(2)).containsText("for 华东");
    assertThat(rows.nth(3)).containsText("for 张0");
  }

  @Test
  void a_manager_sets_a_target_by_keyboard() {
    opens("manager", "lang=en&theme=light", DESK);
    page.locator(".target-list button").first().focus();
    page.keyboard().press("Enter");
    page.locator("dialog.target [name=figure]").fill("130");
    page.keyboard().press("Enter");

    assertThat(page.locator(".target-done")).isFocused();
    assertThat(page.locator(".target-done")).containsText("Effective calls · Day, 一队, 130");
    assertThat(targets.set)
        .containsExactly(
            "{\"metric\":\"effectiveCalls\",\"period\":\"day\",\"scope\":{\"level\":\"team\",\"id\":\"team-a\"},"
                + "\"figure\":130,\"effectiveFrom\":\"2026-11-20\"}");
  }

  @Test
  void a_month_that_is_under_way_is_changed_from_its_first_day_or_from_the_next() {
    opens("director", "lang=en&theme=light", DESK);
    page.locator(".targets-desk .strong").click();
    page.locator("[name=metric]").selectOption(new SelectOption().setLabel("Amount received"));
    page.locator("[name=period]").selectOption(new SelectOption().setLabel("Month"));
    assertThat(page.locator("[name=effectiveFrom]")).hasValue("2026-11-01");
    page.locator("[name=scope]").selectOption(new SelectOption().setLabel("Company"));
    page.locator("[name=effectiveFrom]").fill("2026-11-20");
    assertThat(page.locator("dialog.target")).containsText("begins on 1 Dec 2026");
    page.locator("[name=figure]").fill("1000.5");
    page.locator("dialog.target .strong").click();

    assertThat(page.locator(".target-done")).containsText("¥1,000.50");
    assertThat(targets.set.getFirst())
        .contains("\"figure\":100050", "{\"level\":\"company\"}", "\"2026-11-20\"");
  }

  @Test
  void what_is_not_taken_stays_typed_and_says_why() {
    opens("manager", "lang=en&theme=light", DESK);
    page.locator(".target-list button").first().click();
    Locator figure = page.locator("dialog.target [name=figure]");
    figure.fill("many");
    page.locator("dialog.target .strong").click();
    assertThat(page.locator("dialog.target [role=alert]")).containsText("check the figure");
    assertThat(targets.set).isEmpty();

    targets.answers(403);
    figure.fill("90");
    page.locator("dialog.target .strong").click();
    assertThat(page.locator("dialog.target [role=alert]")).containsText("your own team");
    assertThat(figure).hasValue("90");
  }

  @Test
  void a_manager_is_offered_the_own_team_and_an_agent_nothing() {
    opens("manager", "lang=en&theme=light", DESK);
    page.locator(".targets-desk .strong").click();
    assertThat(page.locator("[name=scope] option")).hasText(new String[] {"一队", "张0"});

    opens("agent", "lang=en&theme=light", DESK);
    assertThat(page.locator(".target-list li")).hasCount(4);
    assertThat(page.locator(".targets-desk button")).hasCount(0);
  }

  private void opens(String role, String query, int[] size) {
    @Nullable String team = role.equals("director") ? null : "team-a";
    page = screen.open(server, size, ReducedMotion.REDUCE, Tokens.of(role + "-1", role, team));
    api = new StubbedApi(page, new BoardJson("morning").working().json());
    api.attains(new AttainmentJson().agent("张0", "deals", "month", 2, 3).inDepartment().json());
    targets = new StubbedTargets(page);
    page.navigate("/targets/team-a?" + query);
  }
}
