package telesales.projection.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class BoardOnScreenTest extends BrowserTest {
  @ParameterizedTest
  @CsvSource({
    "morning, zh, '昨天 654 通有效电话，今天目标 1,000 通'",
    "morning, en, '654 effective calls yesterday; the target today is 1,000'",
    "noon, zh, 有效电话正好跟上进度",
    "noon, en, Effective calls exactly on pace",
    "evening, zh, 今天 420 通有效电话，达成目标的 42%",
    "evening, en, '420 effective calls today, 42% of target'",
  })
  void each_meeting_answers_its_question_in_each_language(
      String meeting, String language, String answer) {
    sees(
        new BoardJson(meeting).effectiveCalls(42, 42, 42, 42, 42, 42, 42, 42, 42, 42),
        "/boards/team-a/" + meeting + "?lang=" + language);

    assertThat(page.locator("h1")).hasText(answer);
    assertThat(page.locator("html"))
        .hasAttribute("lang", language.equals("zh") ? "zh-CN" : "en-GB");
    assertThat(page.locator(lastDrawn(meeting))).isVisible();
    assertThat(screen.complaints).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "zh, 休息日 · 国庆节, 今天是休息日，不设目标",
    "en, Day off · 国庆节, No targets today: a day off",
  })
  void a_holiday_is_said_beside_the_day_and_asks_for_nothing(
      String language, String said, String why) {
    sees(new BoardJson("noon").working().dayOff("国庆节"), "/boards/team-a/noon?lang=" + language);

    assertThat(page.locator(".state .special-day")).hasText(said);
    assertThat(page.locator(".gap .empty")).hasText(why);
  }

  @Test
  void on_an_agents_own_view_only_the_own_figures_open_calls() {
    sees(new BoardJson("noon").agents(3).working().seenBy(1), "/boards/team-a/noon?lang=en");

    assertThat(page.locator("#leaderboard-title")).hasText("Around my place");
    assertThat(page.locator(".leader.own button")).hasCount(4);
    assertThat(page.locator(".leader:not(.own) button")).hasCount(0);
    assertThat(page.locator(".leader:not(.own) .main .figure").first()).hasText("60");
  }

  @Test
  void whose_clock_it_is_is_told_where_it_is_not_the_readers() {
    sees(new BoardJson("noon").working().in("America/New_York"), "/boards/team-a/noon?lang=en");
    assertThat(page.locator(".state .updated")).containsText("New York");

    sees(new BoardJson("noon").working(), "/boards/team-a/noon?lang=en");
    assertThat(page.locator(".state .updated")).not().containsText("Shanghai");
  }

  @Test
  void the_page_asks_nobody_but_its_own_server() {
    sees(new BoardJson("noon").working(), "/boards/team-a/noon");
    assertThat(page.locator(".hours .canvas svg")).isVisible();

    assertThat(screen.requests).isNotEmpty().allMatch(each -> each.startsWith(server.toString()));
  }

  @Test
  void a_wall_shows_ten_agents_without_scrolling() {
    for (String meeting : new String[] {"morning", "noon", "evening"}) {
      sees(
          new BoardJson(meeting).working().rule(12, 3600, "2026-12-31"),
          "/boards/team-a/" + meeting + "?lang=en");
      assertThat(page.locator(".leader")).hasCount(10);

      assertThat(page.evaluate("document.documentElement.scrollHeight")).isEqualTo(1080);
      assertThat(
              page.evaluate(
                  "document.querySelector('.leader:last-child').getBoundingClientRect().bottom <= 1080"))
          .isEqualTo(true);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "morning, zh, .month", "noon, zh, .gap", "evening, zh, .handovers",
    "morning, en, .month", "noon, en, .gap", "evening, en, .handovers",
  })
  void a_wall_has_room_for_ten_agents_contests_and_what_is_said_during_a_meeting(
      String meeting, String language, String lowest) {
    sees(
        new BoardJson(meeting)
            .working()
            .open()
            .announces("新价目表", "早会提前")
            .tells("连锁药店", "建材批发")
            .owes("agent-a")
            .contests(
                IntStream.rangeClosed(1, 5)
                    .mapToObj(number -> new ContestJson("pk-" + number, 60, 58))
                    .toArray(ContestJson[]::new)),
        "/boards/team-a/%s?lang=%s".formatted(meeting, language));
    assertThat(page.locator(".contest")).hasCount(5);

    assertThat(page.locator(".leader").last().boundingBox().y).isLessThan(1080);
    assertThat(pixelsToScrollIn(".leaders")).isEqualTo(0);
    assertThat(pixelsToScrollIn(".story")).isEqualTo(0);
    var beneath = page.locator(lowest).boundingBox();
    assertThat(beneath.y + beneath.height).isLessThanOrEqualTo(1080);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void two_stories_of_two_lines_are_whole_on_a_wall(String language) {
    String customer = "两家门店的连锁药房".repeat(6);
    sees(
        new BoardJson("morning").working().open().announces("新价目表").tells(customer, customer),
        "/boards/team-a/morning?lang=" + language);
    assertThat(page.locator(".stories li")).hasCount(2);

    assertThat(page.locator(".stories li").first().boundingBox().height).isBetween(40.0, 60.0);
    assertThat(pixelsToScrollIn(".stories ul")).isEqualTo(0);
  }

  @Test
  void a_small_team_s_rows_begin_right_beneath_their_headings() {
    sees(new BoardJson("evening").agents(3).working(), "/boards/team-a/evening?lang=zh");
    assertThat(page.locator(".leader")).hasCount(3);

    assertThat(page.locator(".leader-head").first().boundingBox().height).isLessThan(40);
  }

  @Test
  void nothing_sticks_out_of_a_phone() {
    for (String meeting : new String[] {"morning", "noon", "evening"}) {
      sees(
          new BoardJson(meeting).working().rule(12, 3600, "2026-12-31"),
          "/boards/team-a/" + meeting + "?lang=en",
          Screen.PHONE,
          ReducedMotion.REDUCE);
      assertThat(page.locator(".leader")).hasCount(10);

      assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
    }
  }

  @Test
  void two_hundred_agents_stand_in_two_columns_that_scroll_within_the_wall() {
    sees(new BoardJson("noon").agents(200).working(), "/boards/team-a/noon");

    assertThat(page.locator(".leader")).hasCount(200);
    assertThat(page.locator(".leaders")).hasAttribute("data-columns", "2");
    assertThat(page.evaluate("document.documentElement.scrollHeight")).isEqualTo(1080);
  }

  @Test
  void an_empty_day_says_so_and_judges_nobody() {
    sees(new BoardJson("noon"), "/boards/team-a/noon?lang=en");

    assertThat(page.locator("h1"))
        .hasText("No calls today yet; the target is 1,000 effective calls");
    assertThat(page.locator(".notice.quiet")).containsText("the first will appear here by itself");
    assertThat(page.locator(".medal")).hasCount(0);
    assertThat(screen.complaints).isEmpty();
  }

  @Test
  void equal_figures_share_a_medal() {
    sees(new BoardJson("noon").effectiveCalls(50, 50, 40, 30), "/boards/team-a/noon");

    assertThat(page.locator(".medal-1")).hasCount(2);
    assertThat(page.locator(".medal-2")).hasCount(0);
    assertThat(page.locator(".medal-3")).hasCount(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "noon    | zh | 通话满 45 秒 · 规则 2（2026年3月1日起）",
        "evening | en | talk of 45 s or more · rule 2 (since 1 Mar 2026)",
        "morning | en | Effective calls: talk of 45 s or more · rule 2 (since 1 Mar 2026)",
      })
  void the_board_says_by_which_rule_a_call_is_effective(
      String meeting, String language, String rule) {
    sees(
        new BoardJson(meeting).working().rule(2, 45, "2026-03-01"),
        "/boards/team-a/" + meeting + "?lang=" + language);

    String place = meeting.equals("morning") ? ".panel-title small" : "h2 small";
    assertThat(page.locator(place).getByText(rule)).isVisible();
  }

  @Test
  void the_first_rule_has_no_day_on_which_it_began() {
    sees(new BoardJson("noon").working(), "/boards/team-a/noon?lang=en");

    assertThat(page.locator("h2 small").first()).hasText("talk of 30 s or more · rule 1");
  }

  @Test
  void an_open_meeting_is_announced() {
    sees(new BoardJson("noon").working().open(), "/boards/team-a/noon?lang=en");

    assertThat(page.locator(".meeting-bar")).containsText("Noon meeting in progress");
    assertThat(page.locator(".meeting-bar")).containsText("opened at 11:26 by manager-a");
  }

  @Test
  void language_and_theme_are_remembered_but_the_address_goes_before() {
    sees(new BoardJson("noon").working(), "/boards/team-a/noon?lang=zh&theme=light");
    page.getByLabel("Switch to English").click();
    page.getByLabel("Dark", new Page.GetByLabelOptions().setExact(true)).click();
    assertThat(page.locator("h1")).containsText("Effective calls");

    page.navigate("/boards/team-a/noon");
    assertThat(page.locator("h1")).containsText("Effective calls");
    assertThat(page.locator("html")).hasAttribute("data-theme", "dark");

    page.navigate("/boards/team-a/noon?lang=zh&theme=light");
    assertThat(page.locator("h1")).containsText("有效电话");
    assertThat(page.locator("html")).hasAttribute("data-theme", "light");
  }

  @Test
  void boards_are_chosen_by_department_and_team() {
    sees(new BoardJson("evening").working(), "/boards?lang=en");
    assertThat(page.locator(".department")).hasCount(2);
    assertThat(page.locator("main")).containsText("Calls of agents who belong to no team");

    page.getByLabel("一队, Evening board").click();
    assertThat(page.locator("h1")).containsText("effective calls today");
  }

  /** What of a meeting's board comes last. */
  private static String lastDrawn(String meeting) {
    return meeting.equals("evening") ? ".handovers" : ".hours .canvas svg";
  }
}
