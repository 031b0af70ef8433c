package telesales.projection.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class AgentPageTest extends DeskTest {
  private static final int[] DESK = {1280, 900};

  @ParameterizedTest
  @CsvSource({"zh, light", "en, dark", "zh, dark", "en, light"})
  void an_agent_s_day_on_a_phone_fits_and_has_no_violations(String language, String theme) {
    agentSees(new SheetJson(24), "/me?lang=%s&theme=%s".formatted(language, theme), Screen.PHONE);

    assertThat(page.locator(".call-row")).hasCount(16);
    assertThat(page.locator(".my-figure")).hasCount(4);
    assertItFits();
    assertNoViolations();
    page.locator(".call-row .open").first().click();
    assertThat(page.locator("dialog.editor")).isVisible();
    assertItFits();
    assertNoViolations();
  }

  @Test
  void an_agent_sees_who_stands_next_and_how_far_away() {
    agentSees(new SheetJson(6), OWN, Screen.PHONE);

    assertThat(page.locator(".around-me li .name")).hasText(new String[] {"张0", "张1", "张2"});
    assertThat(page.locator(".around-me li .gap")).hasText(new String[] {"", "−4", "−8"});
    assertThat(page.locator(".around-me [aria-current=true] .name")).hasText("张0");
  }

  @Test
  void latest_calls_come_first_and_all_of_them_are_a_tap_away() {
    agentSees(new SheetJson(24), OWN, Screen.PHONE);

    assertThat(page.locator(".call-row time").first()).hasText("11:15");
    page.locator(".switch button").last().click();
    assertThat(page.locator(".call-row")).hasCount(24);
    assertThat(page.locator(".call-row .phone").first()).hasText("139 0004 7133");
  }

  @Test
  void one_tap_adds_wechat_and_says_nothing_else_of_the_call() {
    agentSees(new SheetJson(6), OWN, Screen.PHONE);
    Locator tap = page.locator(".wechat-tap").first();
    assertThat(tap).hasAttribute("aria-pressed", "false");

    tap.click();

    assertThat(tap).hasAttribute("aria-pressed", "true");
    assertThat(sheets.written)
        .containsExactly("/api/calls/call-5/amendment {\"wechatAdded\":true}");
  }

  @Test
  void what_is_said_of_a_call_is_saved_as_a_whole() {
    agentSees(new SheetJson(2), OWN, Screen.PHONE);
    page.locator(".call-row .open").first().click();

    page.locator(".editor .chips button").getByText("B", exact()).click();
    page.locator(".editor .chips button").getByText("价格", exact()).click();
    page.locator(".editor textarea").first().fill("太贵了");
    page.locator(".editor input[type=datetime-local]").fill("2026-11-21T10:30");
    page.locator(".editor .strong").click();

    assertThat(page.locator("dialog.editor")).hasCount(0);
    assertThat(page.locator(".call-row").first()).containsText("太贵了");
    assertThat(sheets.written).hasSize(1);
    assertThat(sheets.written.getFirst())
        .contains(
            "\"grade\":\"B\"",
            "\"objection\":\"price\"",
            "\"callbackAt\":\"2026-11-21T02:30:00.000Z\"",
            "\"words\":{\"objection\":\"太贵了\"}")
        .doesNotContain("wechatAdded");
  }

  @Test
  void what_could_not_be_saved_is_shown_kept_and_saved_when_the_person_tries_again() {
    agentSees(new SheetJson(2), OWN, Screen.PHONE);
    sheets.isWritable(false);
    page.locator(".call-row .open").first().click();
    page.locator(".editor textarea").last().fill("周三下午再打");
    page.locator(".editor .strong").click();

    assertThat(page.locator(".call-row .unsaved")).isVisible();
    page.reload();
    page.locator(".call-row .open").first().click();
    assertThat(page.locator(".editor textarea").last()).hasValue("周三下午再打");
    page.locator(".editor .strong").click();
    assertThat(page.locator(".call-row .unsaved")).isVisible();
    sheets.isWritable(true);
    page.locator(".call-row .unsaved button").click();

    assertThat(page.locator(".call-row .unsaved")).hasCount(0);
    assertThat(page.locator(".call-row").first()).containsText("周三下午再打");
    page.locator(".call-row .open").first().click();
    assertThat(page.locator(".editor textarea").last()).hasValue("周三下午再打");
  }

  @Test
  void discarding_a_draft_forgets_it() {
    agentSees(new SheetJson(2), OWN, Screen.PHONE);
    page.locator(".call-row .open").first().click();
    page.locator(".editor textarea").last().fill("nonsense");
    page.locator(".editor .plain").click();

    page.locator(".call-row .open").first().click();
    assertThat(page.locator(".editor textarea").last()).hasValue("");
    assertThat(sheets.written).isEmpty();
  }

  @Test
  void a_sheet_is_handed_in_and_after_a_return_again() {
    agentSees(new SheetJson(6), OWN, Screen.PHONE);
    handIn();
    assertThat(page.locator(".sheet-bar .chip.submitted")).isVisible();
    assertThat(page.locator(".sheet-bar .strong")).hasCount(0);
    assertThat(page.locator("#sheet-title")).isFocused();
    assertThat(sheets.written)
        .containsExactly("/api/call-sheets/agent-0/submit?date=2026-11-20 null");

    agentSees(new SheetJson(6).standing("returned", "补充异议"), OWN, Screen.PHONE);
    assertThat(page.locator(".sheet-bar q")).hasText("补充异议");
    assertThat(page.locator(".sheet-bar")).containsText("李经理");
    sheets.isWritable(false);
    handIn();
    assertThat(page.locator(".sheet-bar .unsaved")).isVisible();
    sheets.isWritable(true);
    handIn();
    assertThat(page.locator(".sheet-bar .chip.submitted")).isVisible();
    assertNoViolations();
  }

  @Test
  void the_page_says_what_is_in_a_sheet_before_it_is_handed_in() {
    agentSees(new SheetJson(6), OWN, Screen.PHONE);
    page.locator(".call-row .open").first().click();
    page.locator(".editor textarea").last().fill("周三");
    page.keyboard().press("Escape");
    assertThat(page.locator(".call-row .draft")).hasCount(1);

    page.locator(".sheet-bar .strong").click();
    assertThat(page.locator("dialog.ask")).containsText("6 通电话，其中有效 3 通");
    assertThat(page.locator("dialog.ask .warned")).isVisible();
    assertItFits();
    assertNoViolations();
    page.locator("dialog.ask .plain").click();

    assertThat(page.locator("dialog.ask")).hasCount(0);
    assertThat(sheets.written).isEmpty();
  }

  @Test
  void no_day_to_come_is_offered_and_from_the_past_one_tap_leads_back() {
    agentSees(new SheetJson(2), OWN, Screen.PHONE);
    assertThat(page.locator(".days a")).hasCount(1);

    agentSees(new SheetJson(2).of("2026-11-18"), OWN + "&date=2026-11-18", Screen.PHONE);
    assertThat(page.locator(".days a")).hasCount(3);
    page.locator(".days .to-today").click();
    page.waitForURL("**/me?lang=zh&theme=light");
  }

  @Test
  void without_calls_there_is_nothing_to_hand_in() {
    agentSees(new SheetJson(0), OWN, Screen.PHONE);

    assertThat(page.locator(".my-calls .empty")).isVisible();
    assertThat(page.locator(".sheet-bar .strong")).hasCount(0);
    assertNoViolations();
  }

  @Test
  void a_manager_reads_an_agent_s_day_and_changes_nothing() {
    managerSees(new SheetJson(12).masked(), "/me?agent=agent-0&lang=zh&theme=light", DESK);

    assertThat(page.locator(".call-row")).hasCount(8);
    assertThat(page.locator(".wechat-tap")).hasCount(0);
    assertThat(page.locator("button.open")).hasCount(0);
    assertThat(page.locator(".sheet-bar .strong")).hasCount(0);
    assertItFits();
    assertNoViolations();
  }

  @Test
  void a_server_that_is_away_is_told_and_the_day_stays() {
    agentSees(new SheetJson(6), OWN, Screen.PHONE);
    assertThat(page.locator(".call-row")).hasCount(4);

    sheets.isReachable(false);
    api.isReachable(false);

    assertThat(page.locator(".desk-header .notice.warning"))
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(40_000));
    assertThat(page.locator(".call-row")).hasCount(4);
  }

  @Test
  void everything_can_be_done_with_the_keyboard() {
    agentSees(new SheetJson(2), OWN, DESK);
    page.locator("button.open").first().focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("dialog.editor")).isVisible();
    page.keyboard().press("Escape");
    assertThat(page.locator("dialog.editor")).hasCount(0);
    page.locator(".wechat-tap").first().focus();
    page.keyboard().press("Space");

    assertThat(page.locator(".wechat-tap").first()).hasAttribute("aria-pressed", "true");
    assertThat(sheets.written).hasSize(1);
  }

  private void handIn() {
    page.locator(".sheet-bar .strong").click();
    page.locator("dialog.ask .strong").click();
  }

  private static Locator.GetByTextOptions exact() {
    return new Locator.GetByTextOptions().setExact(true);
  }
}
