package telesales.projection.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import telesales.browser.testing.Barriers;

@QuarkusTest
class BriefingPageTest extends BriefingBrowserTest {
  @ParameterizedTest
  @CsvSource({"zh, light, 390", "en, dark, 390", "zh, dark, 1280", "en, light, 1280"})
  void announcements_fit_and_have_no_violations(String language, String theme, int width) {
    opens("manager", "?lang=%s&theme=%s".formatted(language, theme), new int[] {width, 844});
    assertThat(page.locator(".entries > li")).hasCount(2);

    assertItFits();
    assertThat(Barriers.of(page)).isEmpty();
    page.locator(".entries .plain").click();
    assertThat(page.locator(".sure")).isVisible();
    assertItFits();
    assertThat(Barriers.of(page)).isEmpty();
  }

  @Test
  void a_manager_announces_to_the_own_team() {
    opens("manager", "?lang=zh&theme=light", DESK);
    assertThat(page.locator("select[name=scope]")).hasCount(0);
    page.locator("[name=title]").fill("月底冲刺");
    page.locator("[name=words]").fill("本月还差 12 单。");
    page.locator("[name=until]").fill("2026-11-30");
    page.locator(".say .strong").click();

    assertThat(page.locator(".entries h3").first()).hasText("月底冲刺");
    assertThat(page.locator("[name=title]")).hasValue("");
    assertThat(briefing.written)
        .containsExactly(
            "{\"title\":\"月底冲刺\",\"words\":\"本月还差 12 单。\",\"from\":\"2026-11-20\","
                + "\"until\":\"2026-11-30\",\"scope\":{\"level\":\"team\",\"id\":\"team-a\"}}");
  }

  @Test
  void a_director_announces_to_the_department() {
    opens("director", "?lang=en&theme=light", DESK);
    page.locator("select[name=scope]").selectOption("department");
    page.locator("[name=title]").fill("Policy");
    page.locator("[name=words]").fill("Discounts end.");
    page.locator(".say .strong").click();

    assertThat(page.locator(".entries > li")).hasCount(3);
    assertThat(briefing.written)
        .singleElement()
        .asString()
        .contains("{\"level\":\"department\",\"id\":\"east\"}");
  }

  @Test
  void what_does_not_arrive_stays_typed() {
    opens("manager", "?lang=zh&theme=light", DESK);
    page.locator("[name=title]").fill("停电");
    page.locator("[name=words]").fill("下午三点");
    briefing.isWritable(false);
    page.locator(".say .strong").click();
    assertThat(page.locator(".unsaved")).isVisible();
    assertThat(page.locator("[name=title]")).hasValue("停电");

    briefing.isWritable(true);
    page.locator(".say .strong").click();
    assertThat(page.locator(".entries h3").first()).hasText("停电");
    assertThat(page.locator(".unsaved")).hasCount(0);
  }

  @Test
  void a_manager_withdraws_what_the_team_was_told_but_not_what_the_company_was() {
    opens("manager", "?lang=zh&theme=light", DESK);
    Locator own = page.locator("[data-id=a-2]");
    assertThat(page.locator("[data-id=a-1] button")).hasCount(0);
    own.locator("button").click();
    own.locator(".strong").click();

    assertThat(own).hasCount(0);
    assertThat(page.locator("#announcements-title")).isFocused();
    assertThat(briefing.written).containsExactly("withdraw a-2");
  }

  @Test
  void an_agent_reads() {
    opens("agent", "?lang=zh&theme=light", Screen.PHONE);

    assertThat(page.locator(".entries > li")).hasCount(2);
    assertThat(page.locator("form, .entries button")).hasCount(0);
  }

  @Test
  void the_morning_board_tells_what_holds_and_others_do_not() {
    sees(
        new BoardJson("morning").working().announces("新价目表", "早会提前"),
        "/boards/team-a/morning?lang=zh&theme=light");
    Locator told = page.locator("[data-agenda=announcements]");
    assertThat(told.locator("li")).hasCount(2);
    assertThat(told.locator("a")).hasAttribute("href", "/briefing/team-a");
    assertThat(page.evaluate("document.documentElement.scrollHeight - innerHeight")).isEqualTo(0);
    assertThat(Barriers.of(page)).isEmpty();

    sees(
        new BoardJson("noon").working().announces("新价目表"),
        "/boards/team-a/noon?lang=zh&theme=light");
    assertThat(page.locator(".leader")).hasCount(10);
    assertThat(page.locator("[data-agenda=announcements]")).hasCount(0);
  }

  @ParameterizedTest
  @CsvSource({"zh, light, 390", "en, dark, 390", "zh, dark, 1280", "en, light, 1280"})
  void feedback_fits_and_has_no_violations(String language, String theme, int width) {
    opens(
        "manager", "?lang=%s&theme=%s#feedback".formatted(language, theme), new int[] {width, 844});
    assertThat(page.locator(".entries > li")).hasCount(2);

    page.locator("[data-id=f-1] .plain").first().click();
    assertThat(page.locator(".answer textarea")).isFocused();
    assertItFits();
    assertThat(Barriers.of(page)).isEmpty();
  }

  @Test
  void an_agent_gives_feedback_on_a_phone_by_keyboard_too() {
    opens("agent", "?lang=zh&theme=light#feedback", Screen.PHONE);
    page.locator(".chips button").nth(1).focus();
    page.keyboard().press("Enter");
    page.locator("[name=words]").fill("太贵");
    assertThat(page.locator(".entries button")).hasCount(0);
    page.locator(".say .strong").click();

    assertThat(page.locator(".entries > li")).hasCount(3);
    assertThat(page.locator("[name=words]")).hasValue("");
    assertThat(briefing.written).containsExactly("{\"kind\":\"price\",\"words\":\"太贵\"}");
  }

  @Test
  void a_manager_answers_and_passes_on() {
    opens("manager", "?lang=zh&theme=light#feedback", DESK);
    Locator second = page.locator("[data-id=f-2]");
    second.locator(".plain").first().click();
    second.locator("textarea").fill("本周改流程。");
    second.locator(".strong").click();
    assertThat(second.locator(".reply")).containsText("本周改流程。");

    second.locator(".plain").last().click();
    assertThat(second.locator(".chip")).hasText("已上报");
    assertThat(briefing.written)
        .containsExactly("answer f-2 {\"answer\":\"本周改流程。\"}", "pass-on f-2 {}");
  }

  @Test
  void earlier_months_are_a_tap_away() {
    opens("agent", "?lang=zh&theme=light#feedback", Screen.PHONE);
    assertThat(page.locator(".days")).containsText("2026年11月");
    page.locator(".days button").first().click();

    assertThat(page.locator(".days")).containsText("2026年10月");
    assertThat(page.locator(".empty")).isVisible();
  }

  @Test
  void the_evening_board_shows_what_the_market_says() {
    sees(
        new BoardJson("evening").working().hears("对手降价两成。", "报价太慢。"),
        "/boards/team-a/evening?lang=zh&theme=dark");
    Locator heard = page.locator("[data-agenda=feedback]");
    assertThat(heard.locator("li")).hasCount(2);
    assertThat(heard).containsText("已经报给产品部。");
    assertThat(heard.locator("a")).hasAttribute("href", "/briefing/team-a#feedback");
    assertThat(page.evaluate("document.documentElement.scrollHeight - innerHeight")).isEqualTo(0);
    assertThat(Barriers.of(page)).isEmpty();
  }
}
