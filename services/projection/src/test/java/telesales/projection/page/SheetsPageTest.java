package telesales.projection.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class SheetsPageTest extends DeskTest {
  private static final int[] DESK = {1280, 900};

  @ParameterizedTest
  @CsvSource({"zh, light, 390", "en, dark, 390", "zh, dark, 1280", "en, light, 1280"})
  void a_team_s_sheets_fit_and_have_no_violations(String language, String theme, int width) {
    managerSees(
        new SheetJson(12).standing("submitted", null).masked(),
        "/sheets/team-a?lang=%s&theme=%s".formatted(language, theme),
        new int[] {width, 844});

    assertThat(page.locator(".sheet-list li")).hasCount(6);
    assertItFits();
    assertNoViolations();
    page.locator(".sheet-list button").first().click();
    assertThat(page.locator(".review .call-row")).hasCount(8);
    page.locator(".review .switch button").last().click();
    assertThat(page.locator(".review .call-row")).hasCount(12);
    assertItFits();
    assertNoViolations();
  }

  @Test
  void a_manager_accepts_a_sheet() {
    managerSees(
        new SheetJson(12).standing("submitted", null), "/sheets/team-a?lang=zh&theme=light", DESK);
    page.locator(".sheet-list button").first().click();
    page.locator(".judge .strong").click();

    assertThat(page.locator(".review .chip.accepted")).isVisible();
    assertThat(page.locator("#review-title")).isFocused();
    assertThat(page.locator(".judge .strong")).hasText("下一份：张4");
    assertThat(sheets.written)
        .containsExactly("/api/call-sheets/agent-0/accept?date=2026-11-20 null");

    page.locator(".judge .next").click();
    assertThat(page.locator("[data-agent=agent-4][aria-expanded=true]")).isFocused();
  }

  @Test
  void what_another_judged_meanwhile_is_told_and_shown_as_it_stands() {
    managerSees(
        new SheetJson(12).standing("submitted", null), "/sheets/team-a?lang=zh&theme=light", DESK);
    page.locator(".sheet-list button").first().click();
    sheets.isJudgedByAnother("补充异议");
    page.locator(".judge .strong").click();

    assertThat(page.locator(".review .unsaved")).hasText("这份登记表刚刚有变化，现在是这样");
    assertThat(page.locator(".review .chip.returned")).isVisible();
    assertThat(page.locator(".review q")).hasText("补充异议");
  }

  @Test
  void who_made_no_calls_owes_no_sheet() {
    managerSees(
        new SheetJson(12).standing("submitted", null), "/sheets/team-a?lang=zh&theme=light", DESK);

    Locator idle = page.locator(".sheet-list button").last();
    assertThat(idle).containsText("没有电话");
    assertThat(idle.locator(".chip")).hasCount(0);
    assertThat(page.locator("h1")).hasText("2 份待审，已交 3 / 5");
    assertThat(page.locator(".summary")).containsText("未交 1");
  }

  @Test
  void a_manager_returns_a_sheet_with_a_reason_which_is_kept_until_it_is_taken() {
    managerSees(
        new SheetJson(12).standing("submitted", null), "/sheets/team-a?lang=zh&theme=light", DESK);
    page.locator(".sheet-list button").first().click();
    page.locator(".judge .plain").click();
    assertThat(page.locator(".judge .strong")).isDisabled();
    assertThat(page.locator(".judge textarea")).isFocused();
    page.locator(".judge textarea").fill("补充异议");
    sheets.isWritable(false);
    page.locator(".judge .strong").click();
    assertThat(page.locator(".review .unsaved")).isVisible();
    assertThat(page.locator(".judge textarea")).hasValue("补充异议");
    sheets.isWritable(true);
    page.locator(".judge .strong").click();

    assertThat(page.locator(".review q")).hasText("补充异议");
    assertThat(sheets.written).hasSize(1);
  }

  @Test
  void the_evening_board_says_how_many_sheets_are_in_and_names_nobody() {
    sees(
        new BoardJson("evening").working(),
        "/boards/team-a/evening?lang=zh&theme=light",
        Screen.WALL,
        ReducedMotion.REDUCE);

    assertThat(page.locator(".sheet-count")).containsText("已交 7 / 10");
    assertThat(page.locator(".sheet-count")).containsText("未交 2");
    assertThat(page.locator(".sheet-count a"))
        .hasAttribute("href", "/sheets/team-a?date=" + BoardJson.DATE);
  }
}
