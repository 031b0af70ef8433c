package telesales.projection.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AttainmentOnScreenTest extends BrowserTest {
  @Test
  void the_noon_board_has_the_morning_s_attainment_and_the_afternoon_s_target() {
    noon();

    Locator blocks = page.locator(".gap .blocks");
    assertThat(blocks.locator("[data-period=morning]")).containsText("412 / 400");
    assertThat(blocks.locator("[data-period=morning] .percent.good")).containsText("103%");
    assertThat(blocks.locator("[data-period=afternoon]")).containsText("60 / 600");
    assertThat(blocks.locator("[data-period=afternoon] .percent.short")).containsText("▼");
    assertThat(blocks.locator("[data-period=afternoon]")).containsText("480 at this pace (80%)");
  }

  @Test
  void a_colour_says_where_it_will_end_not_how_far_it_is() {
    morning();

    // A third of the month has passed, and more than a third of the deals are signed.
    assertThat(page.locator(".month td.target .percent.good")).containsText("40%");
    assertThat(page.locator(".month .long-targets .percent.poor").first()).containsText("10%");
  }

  @Test
  void the_morning_board_has_week_month_department_and_each_agent() {
    morning();

    assertThat(page.locator(".month")).containsText("¥100,000");
    assertThat(page.locator(".month .long-targets").nth(1)).containsText("Week to date");
    assertThat(page.locator(".month .long-targets").nth(1)).containsText("12 / 50");
    assertThat(page.locator(".month .long-targets").last()).containsText("华东");
    assertThat(page.locator(".month .long-targets").last()).containsText("30 / 60");

    page.getByText("Agent by agent").focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("dialog.attainment")).isVisible();
    assertThat(page.locator("dialog.attainment tbody tr")).hasCount(2);
    assertThat(page.locator("dialog.attainment tbody tr").first()).containsText("2 / 3");
    page.keyboard().press("Escape");
    assertThat(page.locator("dialog.attainment")).not().isVisible();
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void a_wall_shows_all_targets_of_the_month_beside_what_is_told_in_a_meeting(String language) {
    String customer = "两家门店的连锁药房".repeat(6);
    sees(
        new BoardJson("morning").working().open().announces("新价目表").tells(customer, customer),
        "/boards/team-a/morning?lang=" + language);
    api.attains(months().json());
    page.reload();
    assertThat(page.locator(".month .long-targets").last()).containsText("30 / 60");

    assertThat(pixelsToScrollIn("month-targets")).isEqualTo(0);
  }

  @Test
  void the_evening_board_has_further_targets_week_and_month_in_one_line() {
    sees(new BoardJson("evening").working(), "/boards/team-a/evening?lang=en");
    api.attains(
        months()
            .team("gradedLeads", "day", 12, 40)
            .team("effectiveCalls", "day", 420, 1000)
            .json());
    page.reload();

    assertThat(page.locator("week-and-month .long-targets")).hasCount(3);
    assertThat(page.locator("week-and-month li").first()).containsText("Graded leads 12 / 40");
    assertThat(page.locator("week-and-month")).containsText("First visits");
  }

  @Test
  void targets_that_cannot_be_read_are_said_to_be_missing() {
    sees(new BoardJson("noon").working(), "/boards/team-a/noon?lang=en");
    api.attains("no json");
    page.reload();

    assertThat(page.locator(".gap")).containsText("could not be read");
  }

  @Test
  void shortly_before_the_end_nobody_is_told_to_work_hundreds_of_times_as_fast() {
    sees(new BoardJson("noon").passed(0.995).working(), "/boards/team-a/noon?lang=en");

    assertThat(page.locator(".gap dd").first()).containsText("each");
    assertThat(page.locator(".gap")).not().containsText("tempo");
  }

  private void noon() {
    sees(new BoardJson("noon").working(), "/boards/team-a/noon?lang=en");
    api.attains(
        new AttainmentJson()
            .passed("morning", 1)
            .passed("afternoon", 0.125)
            .team("effectiveCalls", "morning", 412, 400)
            .team("effectiveCalls", "afternoon", 60, 600)
            .json());
    page.reload();
  }

  private void morning() {
    sees(new BoardJson("morning").working(), "/boards/team-a/morning?lang=en");
    api.attains(months().json());
    page.reload();
  }

  private static AttainmentJson months() {
    return new AttainmentJson()
        .passed("week", 0.8)
        .passed("month", 0.33)
        .team("deals", "month", 12, 30)
        .team("amountReceived", "month", 1_000_000, 10_000_000)
        .team("firstVisits", "week", 12, 50)
        .department("华东", "deals", "month", 30, 60)
        .agent("张0", "deals", "month", 2, 3)
        .agent("张1", "deals", "month", 0, 3);
  }
}
