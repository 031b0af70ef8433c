package telesales.projection.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever looks back reads of that day by its name: it is not today any more. */
@QuarkusTest
class PastDayOnScreenTest extends BrowserTest {
  private static final Pattern TODAY =
      Pattern.compile("今天|今日|昨天|本月|\\b(today|yesterday|this month)\\b", Pattern.CASE_INSENSITIVE);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "morning | zh | 11月19日 周四 654 通有效电话，11月20日 周五目标 1,000 通",
        "morning | en | 654 effective calls on Thu 19 Nov; the target on Fri 20 Nov is 1,000",
        "noon    | zh | 11月20日 周五 420 通有效电话，达成目标的 42%",
        "noon    | en | 420 effective calls on Fri 20 Nov, 42% of target",
        "evening | zh | 11月20日 周五 420 通有效电话，达成目标的 42%",
        "evening | en | 420 effective calls on Fri 20 Nov, 42% of target",
      })
  void its_boards_never_speak_of_today(String meeting, String language, String answer) {
    sees(
        new BoardJson(meeting)
            .effectiveCalls(42, 42, 42, 42, 42, 42, 42, 42, 42, 42)
            .onTheDayAfter(),
        "/boards/team-a/" + meeting + "?date=" + BoardJson.DATE + "&lang=" + language);

    assertThat(page.locator("h1")).hasText(answer);
    assertThat(page.locator(".leader")).hasCount(10);
    assertThat(page.locator("body")).not().containsText(TODAY);
  }

  @Test
  void its_noon_board_speaks_neither_of_a_pace_nor_of_an_afternoon_to_come() {
    sees(new BoardJson("noon").working().onTheDayAfter(), "/boards/team-a/noon?lang=en");

    assertThat(page.locator(".gap h2")).hasText("Short of target");
    assertThat(page.locator(".gap")).not().containsText("tempo");
    assertThat(page.locator("body")).not().containsText("by now");
  }

  @Test
  void without_interested_leads_its_list_says_on_which_day_there_were_none() {
    sees(new BoardJson("evening").onTheDayAfter(), "/boards/team-a/evening?lang=zh");

    assertThat(page.locator(".handovers h2")).hasText("11月20日 周五的意向客户与交接");
    assertThat(page.locator(".handovers .empty")).hasText("11月20日 周五还没有意向客户");
    assertThat(page.locator("h1")).hasText("11月20日 周五还没有电话，目标 1,000 通有效电话");
  }
}
