package telesales.projection.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import telesales.browser.testing.Barriers;

@QuarkusTest
class StoriesAndObjectionsPageTest extends BriefingBrowserTest {
  @ParameterizedTest
  @CsvSource({"zh, light, 390", "en, dark, 390", "zh, dark, 1280", "en, light, 1280"})
  void the_objection_book_fits_and_has_no_violations(String language, String theme, int width) {
    opens(
        "manager",
        "?lang=%s&theme=%s#objections".formatted(language, theme),
        new int[] {width, 844});
    assertThat(page.locator(".entries > li")).hasCount(2);

    assertItFits();
    assertThat(Barriers.of(page)).isEmpty();
  }

  @Test
  void an_agent_writes_looks_and_says_what_worked() {
    opens("agent", "?lang=zh&theme=light#objections", Screen.PHONE);
    page.locator(".say").getByText("价格").click();
    page.locator("[name=objection]").fill("太贵了");
    page.locator("[name=answer]").fill("先试用。");
    page.locator(".say .strong").click();
    assertThat(page.locator("[name=answer]")).hasValue("");
    page.locator("[data-id=o-1] .plain").first().click();
    page.locator("[data-id=o-1] .plain").last().click();
    page.locator("[data-id=o-1] .strong").click();
    assertThat(page.locator("[data-id=o-2] .plain")).hasCount(1);
    page.locator("[type=search]").fill("nothing");
    assertThat(page.locator(".empty")).isVisible();

    assertThat(briefing.written)
        .containsExactly(
            "{\"kind\":\"price\",\"objection\":\"太贵了\",\"answer\":\"先试用。\"}",
            "o-1/worked",
            "o-1/remove");
  }

  @Test
  void the_noon_board_shows_objections_with_the_best_answer() {
    sees(
        new BoardJson("noon").working().objected(Map.of("price", 7)),
        "/boards/team-a/noon?lang=zh&theme=light");
    Locator heard = page.locator("[data-agenda=objections]");
    assertThat(heard.locator("li")).hasCount(1);
    assertThat(heard).containsText("7 通");
    assertThat(heard).containsText("按月分摊来算。");
    assertThat(page.evaluate("document.documentElement.scrollHeight - innerHeight")).isEqualTo(0);
    assertThat(Barriers.of(page)).isEmpty();
  }

  @Test
  void what_was_heard_opens_its_calls_and_the_book_at_its_kind() {
    sees(
        new BoardJson("noon").working().objected(Map.of("price", 7)),
        "/boards/team-a/noon?lang=en&theme=light");
    Locator heard = page.locator("[data-agenda=objections] li");
    assertThat(heard.getByRole(AriaRole.LINK))
        .hasAttribute("href", "/briefing/team-a?kind=price#objections");
    heard.getByRole(AriaRole.BUTTON).click();

    assertThat(page.locator("dialog.calls tbody tr")).hasCount(60);
    assertThat(page.locator("dialog.calls h2")).containsText("Price");
    assertThat(api.asked).anyMatch(url -> url.contains("figure=dials&objection=price"));
    page.keyboard().press("Escape");
    assertThat(heard.getByRole(AriaRole.BUTTON)).isFocused();
  }

  @ParameterizedTest
  @CsvSource({
    "agent, zh, light, 390",
    "agent, en, dark, 390",
    "manager, zh, dark, 1280",
    "manager, en, light, 1280"
  })
  void stories_fit_and_have_no_violations(String role, String language, String theme, int width) {
    opens(role, "?lang=%s&theme=%s#stories".formatted(language, theme), new int[] {width, 844});
    assertThat(page.locator(".entries > li")).hasCount(1);
    assertThat(page.locator(".owed li")).hasCount(role.equals("agent") ? 1 : 2);

    assertItFits();
    assertThat(Barriers.of(page)).isEmpty();
  }

  @Test
  void an_agent_writes_the_story_that_is_owed_on_a_phone() {
    opens("agent", "?lang=zh&theme=light#stories", Screen.PHONE);
    assertThat(page.locator(".owed")).containsText("请在下次早会前写好分享");
    page.locator("[name=customer]").fill("连锁药店");
    page.locator("[name=course]").fill("三次电话");
    assertThat(page.locator(".say .strong")).isDisabled();
    page.locator("[name=lesson]").fill("先问门店数");
    page.locator(".say .strong").click();
    assertThat(page.locator("[name=lesson]")).hasValue("");
    page.locator("[type=search]").fill("nothing");
    assertThat(page.locator(".empty")).isVisible();

    assertThat(briefing.written)
        .containsExactly(
            BoardJson.DATE
                + "/agent-a {\"customer\":\"连锁药店\",\"course\":\"三次电话\",\"lesson\":\"先问门店数\"}");
  }

  @Test
  void a_manager_does_without_a_story() {
    opens("manager", "?lang=en&theme=light#stories", DESK);
    assertThat(page.locator(".say")).hasCount(0);
    page.locator(".owed .plain").last().click();

    assertThat(page.locator(".entries > li")).hasCount(1);
    assertThat(briefing.written).containsExactly(BoardJson.DATE + "/agent-b/waive");
  }

  @Test
  void the_morning_tells_stories_and_the_evening_who_tells_next() {
    sees(
        new BoardJson("morning").working().tells("连锁药店"),
        "/boards/team-a/morning?lang=zh&theme=light");
    assertThat(page.locator("[data-agenda=win-stories]")).containsText("先问有几家门店。");
    assertThat(page.evaluate("document.documentElement.scrollHeight - innerHeight")).isEqualTo(0);
    assertThat(Barriers.of(page)).isEmpty();

    sees(
        new BoardJson("evening").working().owes("agent-a", "agent-b"),
        "/boards/team-a/evening?lang=zh&theme=light");
    assertThat(page.locator("[data-agenda=next-win-stories]")).containsText("张b");
    assertThat(Barriers.of(page)).isEmpty();
  }
}
