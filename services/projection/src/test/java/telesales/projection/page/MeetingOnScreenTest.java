package telesales.projection.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import telesales.browser.testing.Barriers;
import telesales.eventsourcing.testing.Tokens;
import telesales.projection.page.BoardJson.Item;

/** A meeting that is led and followed on its board, with no hand on a mouse. */
@QuarkusTest
class MeetingOnScreenTest extends BrowserTest {
  private static final String NOON = "/boards/team-a/noon?lang=en";

  private final List<String> sent = new CopyOnWriteArrayList<>();
  private int answer = 200;

  @Test
  void one_key_moves_the_meeting_on_past_what_the_page_does_not_show_and_another_back() {
    leads(new BoardJson("noon").working().at(new Item("pace")), NOON);
    assertThat(focused().first()).hasClass("headline");

    page.keyboard().press("Space");
    assertThat(focused()).hasClass("panel funnel");
    page.keyboard().press("ArrowRight");
    assertThat(focused()).hasClass("panel gap");
    page.keyboard().press("ArrowRight");
    page.keyboard().press("ArrowLeft");
    assertThat(focused()).hasClass("panel funnel");
    await().pollInSameThread().atMost(Duration.ofSeconds(10)).until(() -> asked() == 3);

    assertThat(sent)
        .containsExactly(
            "PUT /agenda-item {\"item\":\"funnel\"}",
            "PUT /agenda-item {\"item\":\"afternoon-gap\"}",
            "PUT /agenda-item {\"item\":\"funnel\"}");
  }

  @Test
  void who_watches_follows_and_leads_nothing() {
    page =
        screen.open(
            server, Screen.WALL, ReducedMotion.REDUCE, Tokens.of("agent-0", "agent", "team-a"));
    api = new StubbedApi(page, new BoardJson("noon").working().at(new Item("pace")).json());
    answersMeetings();
    page.navigate(NOON);
    assertThat(focused().first()).hasClass("headline");
    assertThat(page.locator(".meeting-bar").getByText("Next")).hasCount(0);

    page.keyboard().press("Space");
    api.ticks(new BoardJson("noon").working().at(new Item("funnel")).at("03:31:00").json());
    assertThat(focused()).hasClass("panel funnel");
    assertThat(page.locator(".meeting-bar [role=status]")).hasText("3/4 Funnel");
    assertThat(sent).isEmpty();
  }

  @Test
  void a_meeting_is_opened_and_closed_by_keys() {
    leads(new BoardJson("noon").working(), NOON);
    assertThat(page.locator(".meeting-bar")).containsText("Noon meeting at 13:30");
    page.keyboard().press("o");
    api.ticks(new BoardJson("noon").working().open().at("03:31:00").json());
    assertThat(page.locator(".meeting-bar")).containsText("Noon meeting in progress");

    page.keyboard().press("c");
    page.keyboard().press("Enter");
    api.ticks(new BoardJson("noon").working().closed().at("03:32:00").json());
    assertThat(page.locator(".meeting-bar")).containsText("11:28–11:32, 4 min");
    assertThat(page.locator(".meeting-bar")).containsText("chair: 李经理");
    assertThat(sent).containsExactly("POST /open null", "POST /close null");
  }

  @Test
  void the_frozen_figures_stand_first_and_what_was_corrected_beside_them() {
    page = screen.open(server, Screen.WALL, ReducedMotion.REDUCE);
    api =
        new StubbedApi(
            page, new BoardJson("noon").effectiveCalls(52, 40).open().corrected(2).json());
    api.showed(new BoardJson("noon").effectiveCalls(50, 37).json());
    page.navigate(NOON);

    assertThat(firstFigure()).hasText("87");
    assertThat(page.locator(".headline-figure.first .since")).containsText("+2");
    assertThat(page.locator(".leader").first().locator(".since")).containsText("+2");
    assertThat(page.locator(".leader").nth(1).locator(".since")).hasCount(0);

    page.keyboard().press("f");
    assertThat(firstFigure()).hasText("92");
    assertThat(page.locator(".since")).hasCount(0);
    page.keyboard().press("f");
    assertThat(firstFigure()).hasText("87");
  }

  @Test
  void behind_a_frozen_figure_are_the_calls_of_that_instant() {
    leads(new BoardJson("noon").working().open(), NOON);
    assertThat(page.locator("main[data-frozen]")).isVisible();
    firstFigure().click();
    assertThat(page.locator("dialog.calls tbody tr")).hasCount(60);

    assertThat(api.asked)
        .anyMatch(url -> url.contains("/calls?") && url.contains("asOf=2026-11-20T03%3A26%3A00Z"));
  }

  @Test
  void what_is_presented_has_the_screen_to_itself() {
    leads(new BoardJson("noon").working().at(new Item("funnel")), NOON + "&present=1");
    assertThat(page.locator(".funnel")).isVisible();
    assertThat(page.locator(".headline")).isHidden();
    assertThat(page.locator("leader-board")).isHidden();
    assertThat(page.locator(".meeting-bar .item")).containsText("3/4 Funnel");
    assertThat(page.locator(".meeting-bar .item .clock")).hasText(Pattern.compile("1:0\\d"));

    page.keyboard().press("ArrowLeft");
    assertThat(page.locator(".headline")).isVisible();
    assertThat(page.locator(".funnel")).isHidden();
    assertThat(page.evaluate("document.documentElement.scrollHeight")).isEqualTo(1080);

    page.keyboard().press("p");
    assertThat(page.locator(".funnel")).isVisible();
    assertThat(page).hasURL(Pattern.compile("noon\\?lang=en$"));
  }

  @ParameterizedTest
  @CsvSource({
    "morning, win-stories, announcements",
    "morning, announcements, win-stories",
    "evening, next-win-stories, shortfalls",
    "evening, shortfalls, next-win-stories",
  })
  void of_what_shares_a_line_only_what_is_spoken_of_is_presented(
      String meeting, String spokenOf, String beside) {
    BoardJson board =
        new BoardJson(meeting)
            .working()
            .announces("新价目表")
            .tells("连锁药店")
            .owes("agent-a")
            .at(new Item(spokenOf));
    leads(board, "/boards/team-a/" + meeting + "?lang=en&present=1");

    assertThat(page.locator("[data-agenda=" + spokenOf + "]")).isVisible();
    assertThat(page.locator("[data-agenda=" + beside + "]")).isHidden();
    assertThat(page.locator("leader-board")).isHidden();
  }

  @Test
  void what_is_refused_is_said_and_the_board_goes_back_to_where_the_meeting_is() {
    answer = 409;
    leads(new BoardJson("noon").working().at(new Item("pace")), NOON);
    page.keyboard().press("Space");

    assertThat(page.locator(".meeting-bar .trouble")).containsText("not yours to lead");
    assertThat(focused().first()).hasClass("headline");
  }

  @Test
  void a_space_bar_still_presses_the_button_that_has_the_focus() {
    leads(new BoardJson("noon").working().at(new Item("pace")), NOON);
    firstFigure().focus();
    page.keyboard().press("Space");

    assertThat(page.locator("dialog.calls")).isVisible();
    assertThat(sent).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "zh, light, 'WALL'",
    "en, dark, 'WALL'",
    "en, light, 'PHONE'",
    "zh, dark, 'PHONE'",
  })
  void a_meeting_that_goes_on_or_is_over_has_no_violations(
      String language, String theme, String size) {
    int[] screenSize = size.equals("WALL") ? Screen.WALL : Screen.PHONE;
    String address = "/boards/team-a/evening?lang=" + language + "&theme=" + theme;
    BoardJson open =
        new BoardJson("evening")
            .working()
            .corrected(2)
            .withoutSheet()
            .at(new Item("interested-leads"));
    sees(open, address, screenSize, ReducedMotion.REDUCE);
    assertThat(focused()).hasCount(1);
    assertThat(page.locator(".without-sheet summary")).isVisible();
    assertThat(Barriers.of(page)).isEmpty();
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(screenSize[0]);

    page.keyboard().press("p");
    assertThat(page.locator("leader-board")).isHidden();
    assertThat(Barriers.of(page)).isEmpty();
    screen.forgetWindows();

    sees(
        new BoardJson("evening").working().withoutSheet().closed(),
        address,
        screenSize,
        ReducedMotion.REDUCE);
    page.locator(".without-sheet summary").click();
    assertThat(page.locator(".without-sheet")).containsText("张1");
    assertThat(Barriers.of(page)).isEmpty();
  }

  private void leads(BoardJson board, String address) {
    page = screen.open(server, Screen.WALL, ReducedMotion.REDUCE);
    api = new StubbedApi(page, board.json());
    api.showed(board.json());
    answersMeetings();
    page.navigate(address);
    assertThat(page.locator("[data-agenda]").first()).isAttached();
  }

  private void answersMeetings() {
    page.route(
        Pattern.compile("/api/meetings/team-a/noon"),
        route -> {
          String path = route.request().url().replaceAll(".*/noon|\\?.*", "");
          sent.add(route.request().method() + " " + path + " " + route.request().postData());
          route.fulfill(
              new Route.FulfillOptions()
                  .setStatus(answer)
                  .setContentType("application/json")
                  .setBody("{}"));
        });
  }

  private int asked() {
    // Requests are answered while the page is waited for.
    page.waitForTimeout(10);
    return sent.size();
  }

  private Locator focused() {
    return page.locator("[data-focus]:not(leader-board)");
  }

  private Locator firstFigure() {
    return page.locator(".headline-figure.first .number button");
  }
}
