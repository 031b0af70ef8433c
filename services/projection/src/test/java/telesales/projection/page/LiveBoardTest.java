package telesales.projection.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LiveBoardTest extends BrowserTest {
  private static final String NOON = "/boards/team-a/noon?lang=en";

  @Test
  void a_tick_changes_the_figures_in_place() {
    sees(new BoardJson("noon").effectiveCalls(50, 40), NOON);
    assertThat(page.locator(".leader").first()).containsText("张0");

    api.ticks(new BoardJson("noon").effectiveCalls(50, 51).at("03:31:00").json());
    assertThat(page.locator(".leader").first()).containsText("张1");
    assertThat(page.locator(".headline-figure.first .number button")).hasText("101");
  }

  @Test
  void the_focus_stays_on_a_figure_whose_row_moves() {
    sees(new BoardJson("noon").effectiveCalls(50, 40), NOON);
    page.getByLabel("张1, Effective calls 40: show the calls").focus();

    api.ticks(new BoardJson("noon").effectiveCalls(50, 51).at("03:31:00").json());
    assertThat(page.getByLabel("张1, Effective calls 51: show the calls")).isFocused();
  }

  @Test
  void an_older_answer_does_not_undo_a_newer_one() {
    sees(new BoardJson("noon").effectiveCalls(50).at("03:40:00"), NOON);
    assertThat(page.locator(".headline-figure.first .number button")).hasText("50");

    api.ticks(
        new BoardJson("noon").effectiveCalls(49).at("03:39:00").json(),
        new BoardJson("noon").effectiveCalls(50, 7).at("03:41:00").json(),
        new BoardJson("noon").effectiveCalls(50, 6).at("03:40:30").json());
    assertThat(page.locator(".headline-figure.first .number button")).hasText("57");
  }

  @Test
  void a_connection_that_falls_silent_is_shown_as_stale_and_heals_by_itself() {
    page = screen.open(server, Screen.WALL, ReducedMotion.REDUCE);
    page.clock().install();
    api = new StubbedApi(page, new BoardJson("noon").effectiveCalls(50).json());
    page.navigate(NOON);
    assertThat(page.locator(".state")).hasClass("state live");

    api.isReachable(false);
    page.clock().runFor(16_000);
    assertThat(page.locator(".state")).hasClass("state stale");
    assertThat(page.locator(".notice.warning").first()).containsText("figures may be old");
    assertThat(page.locator(".headline-figure.first .number button")).hasText("50");

    api.isReachable(true);
    api.shows(new BoardJson("noon").effectiveCalls(50, 8).at("03:50:00").json());
    await().pollInSameThread().atMost(Duration.ofMinutes(1)).until(this::isLiveThreeSecondsLater);
    assertThat(page.locator(".headline-figure.first .number button")).hasText("58");
  }

  private boolean isLiveThreeSecondsLater() {
    page.clock().runFor(3_000);
    return page.locator(".state.live").count() == 1;
  }

  @Test
  void a_deal_takes_the_screen_for_a_few_seconds() {
    sees(new BoardJson("noon").working(), NOON, Screen.WALL, ReducedMotion.NO_PREFERENCE);
    assertThat(page.locator(".leader")).hasCount(10);
    assertThat(page.locator(".celebration")).hasCount(0);

    api.ticks(new BoardJson("noon").working().deal("deal-1").at("03:31:00").json());
    assertThat(page.locator(".celebration .winner")).hasText("张3");
    page.keyboard().press("Escape");
    assertThat(page.locator(".celebration")).hasCount(0);
  }

  @Test
  void a_deal_is_a_quiet_banner_for_whoever_wants_no_motion() {
    sees(new BoardJson("noon").working(), NOON);
    assertThat(page.locator(".leader")).hasCount(10);

    api.ticks(new BoardJson("noon").working().deal("deal-1").at("03:31:00").json());
    assertThat(page.locator(".deal-banner")).hasText("张3 signed deal number 1 today");
    assertThat(page.locator(".celebration")).hasCount(0);
  }

  @Test
  void a_deal_signed_before_the_page_was_opened_is_not_celebrated_again() {
    sees(new BoardJson("noon").working().deal("deal-1"), NOON);
    api.ticks(new BoardJson("noon").effectiveCalls(99).deal("deal-1").at("03:31:00").json());

    assertThat(page.locator(".headline-figure.first .number button")).hasText("99");
    assertThat(page.locator(".deal-banner")).hasCount(0);
  }

  @Test
  void who_rose_and_who_fell_within_the_hour_is_marked() {
    looksAt(
        new BoardJson("noon").effectiveCalls(50, 40, 30),
        new BoardJson("noon").effectiveCalls(20, 30, 10));

    assertThat(page.locator(".leader").nth(0).locator(".change")).containsText("up 1 in an hour");
    assertThat(page.locator(".leader").nth(1).locator(".change")).containsText("down 1 in an hour");
    assertThat(page.locator(".leader").nth(2).locator(".change")).isEmpty();
  }

  private void looksAt(BoardJson now, BoardJson earlier) {
    page = screen.open(server, Screen.WALL, ReducedMotion.REDUCE);
    api = new StubbedApi(page, now.json());
    api.showed(earlier.json());
    page.navigate(NOON);
  }

  @Test
  void one_key_leads_through_the_meetings() {
    sees(new BoardJson("noon").working(), NOON);
    assertThat(page.locator(".funnel")).isVisible();
    api.shows(new BoardJson("evening").working().at("10:00:00").json());
    page.keyboard().press("3");

    assertThat(page).hasURL(Pattern.compile("/boards/team-a/evening\\?lang=en$"));
    assertThat(page.locator(".handovers li").first()).isVisible();
    page.goBack();
    assertThat(page).hasURL(Pattern.compile("/boards/team-a/noon\\?lang=en$"));
  }

  @Test
  void the_board_looks_back_to_a_moment_and_returns_to_live() {
    sees(new BoardJson("noon").working(), NOON);
    page.keyboard().press("t");
    api.shows(new BoardJson("noon").effectiveCalls(9).asOf("2026-11-20T02:30:00Z").json());
    page.getByLabel("Time", new Page.GetByLabelOptions().setExact(true)).fill("10:30");

    assertThat(page.locator(".state")).hasClass("state past");
    assertThat(page.locator(".pulse")).hasText("As it stood at 10:30");
    assertThat(api.asked).anyMatch(url -> url.contains("asOf=2026-11-20T02%3A30%3A00.000Z"));

    api.shows(new BoardJson("noon").working().json());
    page.getByText("Back to live").click();
    assertThat(page.locator(".state")).hasClass("state live");
  }

  @Test
  void whoever_is_signed_out_meanwhile_is_led_to_the_sign_in() {
    sees(new BoardJson("noon").working(), NOON);
    assertThat(page.locator(".leader")).hasCount(10);
    page.route(
        Pattern.compile("/sign-in"),
        route -> route.fulfill(new Route.FulfillOptions().setBody("sign in")));
    api.answers(401);

    page.waitForURL(Pattern.compile("/sign-in\\?return=%2Fboards%2Fteam-a%2Fnoon%3Flang%3Den$"));
  }
}
