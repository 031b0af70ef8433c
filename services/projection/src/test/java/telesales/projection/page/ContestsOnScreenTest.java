package telesales.projection.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import telesales.browser.testing.Barriers;

@QuarkusTest
class ContestsOnScreenTest extends BrowserTest {
  private final List<String> sent = new CopyOnWriteArrayList<>();

  @ParameterizedTest
  @CsvSource({
    "noon, zh, light, 领先 2, 还剩 6 小时 0 分",
    "noon, en, dark, 2 ahead, 6 h 0 min left",
    "morning, en, light, 2 ahead, 6 h 0 min left",
    "evening, zh, dark, 领先 2, 还剩 6 小时 0 分",
  })
  void a_contest_says_who_is_ahead_for_what_and_how_long_it_goes_on(
      String meeting, String language, String theme, String gap, String left) {
    sees(
        new BoardJson(meeting).working().contests(new ContestJson("pk-1", 60, 58)),
        "/boards/team-a/%s?lang=%s&theme=%s".formatted(meeting, language, theme));

    Locator contests = page.locator("[data-agenda=contests]");
    assertThat(contests.locator(".name")).hasText(new String[] {"张0", "张1"});
    assertThat(contests).containsText(gap);
    assertThat(contests).containsText(left);
    assertThat(contests).containsText("奶茶一杯");
    assertThat(contests).containsText("4711");
    assertThat(contests.locator("[data-ahead] .name")).hasText("张0");
    assertThat(Barriers.of(page)).isEmpty();
    assertThat(screen.complaints).isEmpty();
  }

  @Test
  void the_rope_moves_to_whoever_pulls_harder() {
    sees(
        new BoardJson("noon").working().contests(new ContestJson("pk-1", 30, 30)),
        "/boards/team-a/noon?lang=en");
    assertThat(page.locator(".knot")).hasAttribute("style", "inset-inline-start:50%");
    assertThat(page.locator(".contests")).containsText("Level");

    api.ticks(
        new BoardJson("noon")
            .working()
            .at("03:31:00")
            .contests(new ContestJson("pk-1", 10, 30))
            .json());
    assertThat(page.locator(".knot")).hasAttribute("style", "inset-inline-start:72%");
    assertThat(page.locator("[data-ahead] .name")).hasText("张1");
  }

  @ParameterizedTest
  @CsvSource({
    "zh, 张0 获胜, 待兑现, '裁定后数据有更正，裁定时 60 : 58'",
    "en, 张0 won, reward due, Corrected since: settled at 60 : 58",
  })
  void the_evening_shows_winners_rewards_and_what_was_corrected_since(
      String language, String won, String due, String corrected) {
    sees(
        new BoardJson("evening")
            .working()
            .contests(
                new ContestJson("pk-1", 60, 61).settled("won", 60, 58),
                new ContestJson("pk-2", 9, 9, 4).settled("shared", 9, 9, 4).rewarded(),
                new ContestJson("pk-3", 0, 0).settled("void", 0, 0)),
        "/boards/team-a/evening?lang=" + language);

    assertThat(page.locator(".contest").first()).containsText(won);
    assertThat(page.locator(".contest").first()).containsText(due);
    assertThat(page.locator(".contest .corrected")).hasText(corrected);
    assertThat(page.locator(".contest .given")).hasCount(1);
    assertThat(page.locator(".contest .lane")).hasCount(3);
    assertThat(Barriers.of(page)).isEmpty();
  }

  @Test
  void a_wall_has_room_for_ten_contests_and_a_phone_too() {
    ContestJson[] ten = new ContestJson[10];
    for (int i = 0; i < ten.length; i++) {
      ten[i] = new ContestJson("pk-" + i, 60 - i, 40 + i);
    }
    for (String meeting : new String[] {"morning", "noon", "evening"}) {
      sees(new BoardJson(meeting).working().contests(ten), "/boards/team-a/" + meeting);
      assertThat(page.locator(".contest")).hasCount(10);
      assertThat(page.evaluate("document.documentElement.scrollHeight")).isEqualTo(1080);
    }
    sees(
        new BoardJson("evening").working().contests(ten),
        "/boards/team-a/evening?lang=en",
        Screen.PHONE,
        ReducedMotion.REDUCE);
    assertThat(page.locator(".contest")).hasCount(10);
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
    assertThat(Barriers.of(page)).isEmpty();
  }

  @Test
  void a_manager_draws_by_lot_with_the_keyboard_alone() {
    sees(new BoardJson("morning").working(), "/boards/team-a/morning?lang=en");
    assertThat(page.locator(".leader")).hasCount(10);
    listen();

    page.keyboard().press("k");
    assertThat(page.locator("dialog.contest-dialog")).isVisible();
    assertThat(Barriers.of(page)).isEmpty();
    dialog().getByLabel("张3").focus();
    page.keyboard().press("Space");
    page.getByLabel("Stake (the reward)").focus();
    page.keyboard().type("one tea");
    page.keyboard().press("Enter");

    assertThat(page.locator("dialog .said")).hasText("Drawn: it appears on the board at once");
    assertThat(sent).hasSize(1);
    assertThat(sent.getFirst())
        .startsWith("PUT /api/contest-draws/pk-")
        .contains(
            "\"team\":\"team-a\"",
            "\"absent\":[\"agent-3\"]",
            "\"metric\":\"effectiveCalls\"",
            "\"period\":\"day\"",
            "\"from\":\"2026-11-20\"",
            "\"stake\":\"one tea\"");
  }

  @Test
  void a_manager_pairs_by_hand_cancels_settles_again_and_notes_the_reward() {
    sees(
        new BoardJson("evening")
            .working()
            .contests(
                new ContestJson("pk-1", 60, 61).settled("won", 60, 58),
                new ContestJson("pk-2", 9, 8)),
        "/boards/team-a/evening?lang=zh");
    assertThat(page.locator(".contest")).hasCount(2);
    listen();
    page.getByLabel("PK：抽签、裁定、兑现").click();

    click("按更正重新裁定");
    assertThat(page.locator("dialog button.strong:enabled").first()).isVisible();
    click("已兑现彩头");
    click("取消");
    page.getByLabel("取消的原因").fill("张1 请假");
    click("取消 PK");
    page.getByLabel("指定：选中的人互相 PK").check();
    dialog().getByLabel("张5").check();
    dialog().getByLabel("张6").check();
    page.getByLabel("彩头（奖励）").fill("电影票");
    click("开始 PK");
    assertThat(page.locator("dialog .said")).hasText("已开始，看板上马上看得到");

    assertThat(sent.get(0)).startsWith("POST /api/contests/pk-1/settle");
    assertThat(sent.get(1)).startsWith("POST /api/contests/pk-1/reward");
    assertThat(sent.get(2)).startsWith("POST /api/contests/pk-2/cancel {\"reason\":\"张1 请假\"}");
    assertThat(sent.get(3))
        .startsWith("PUT /api/contests/pk-")
        .contains("\"sides\":[\"agent-5\",\"agent-6\"]", "\"kind\":\"agents\"");
  }

  @Test
  void a_director_lets_whole_teams_compete() {
    sees(new BoardJson("morning").working(), "/boards/team-a/morning?lang=en");
    assertThat(page.locator(".leader")).hasCount(10);
    listen();
    page.keyboard().press("k");

    page.getByLabel("Whole teams meet each other").check();
    Locator teams = dialog().locator("fieldset.who input");
    assertThat(dialog().getByText("Begin")).isDisabled();
    teams.nth(0).check();
    teams.nth(1).check();
    assertThat(Barriers.of(page)).isEmpty();
    page.getByLabel("Stake (the reward)").fill("the pennant");
    click("Begin");

    assertThat(page.locator("dialog .said")).hasText("Drawn: it appears on the board at once");
    assertThat(sent).hasSize(1);
    assertThat(sent.getFirst()).contains("\"kind\":\"teams\"", "\"sides\":[\"team-a\",");
  }

  @Test
  void what_is_refused_is_said() {
    sees(
        new BoardJson("evening").working().contests(new ContestJson("pk-1", 9, 8)),
        "/boards/team-a/evening?lang=en");
    assertThat(page.locator(".contest")).hasCount(1);
    page.route(
        "**/api/contests/**", route -> route.fulfill(new Route.FulfillOptions().setStatus(409)));
    page.keyboard().press("k");
    page.getByText("Settle", new Page.GetByTextOptions().setExact(true)).click();

    assertThat(page.locator("dialog .said")).hasText("It stands otherwise by now: look again");
    page.keyboard().press("Escape");
    assertThat(page.locator("dialog.contest-dialog")).hasCount(0);
  }

  private Locator dialog() {
    return page.locator("dialog.contest-dialog");
  }

  private void click(String words) {
    dialog().getByText(words, new Locator.GetByTextOptions().setExact(true)).click();
  }

  private void listen() {
    for (String path : List.of("**/api/contests/**", "**/api/contest-draws/**")) {
      page.route(
          path,
          route -> {
            Request request = route.request();
            String body = request.postData();
            sent.add(
                request.method()
                    + " "
                    + request.url().replaceFirst("^https?://[^/]+", "")
                    + (body == null ? "" : " " + body));
            route.fulfill(
                new Route.FulfillOptions().setContentType("application/json").setBody("{}"));
          });
    }
  }
}
