package telesales.projection.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CallsBehindFiguresTest extends BrowserTest {

  @Test
  void a_figure_opens_its_calls_from_the_keyboard_and_has_the_focus_again_afterwards() {
    sees(new BoardJson("noon").working(), "/boards/team-a/noon?lang=en");
    Locator figure = page.getByLabel("张0, Effective calls 60: show the calls");
    figure.focus();
    page.keyboard().press("Enter");

    assertThat(page.locator("dialog.calls h2")).hasText("Effective calls: 张0, Fri 20 Nov");
    assertThat(page.locator("dialog.calls tbody tr")).hasCount(60);
    assertThat(api.asked).anyMatch(url -> url.contains("agent=agent-0&figure=effectiveCalls"));

    page.keyboard().press("Escape");
    assertThat(page.locator("dialog.calls")).hasCount(0);
    assertThat(figure).isFocused();
  }

  @Test
  void the_teams_figures_open_the_calls_of_all() {
    sees(new BoardJson("noon").working(), "/boards/team-a/noon?lang=en");
    page.locator(".headline-figure.first button").click();

    assertThat(page.locator("dialog.calls h2")).containsText("whole team");
    assertThat(page.locator("dialog.calls tbody tr")).hasCount(60);
    assertThat(api.asked).anyMatch(url -> url.contains("/calls?figure=effectiveCalls"));
  }

  @Test
  void contracts_signed_without_a_call_stand_below_the_calls() {
    sees(new BoardJson("evening").working(), "/boards/team-a/evening?lang=en");
    page.locator("[data-opens*='deals']").first().click();

    assertThat(page.locator("dialog.calls tbody tr")).hasCount(61);
    assertThat(page.locator("dialog.calls tbody tr").last()).containsText("Contract signed");
    assertThat(page.locator("dialog.calls tbody tr").last()).containsText("lead-7");
  }

  @Test
  void yesterdays_figures_open_yesterdays_calls() {
    sees(new BoardJson("morning").working(), "/boards/team-a/morning?lang=en");
    page.locator(".month tbody button").first().click();

    assertThat(page.locator("dialog.calls tbody tr")).hasCount(60);
    assertThat(api.asked).anyMatch(url -> url.contains("date=2026-11-19&figure=effectiveCalls"));
  }

  @Test
  void calls_are_those_of_the_moment_that_is_looked_back_to() {
    String moment = "2026-11-20T02:30:00.000Z";
    sees(
        new BoardJson("noon").working().asOf(moment), "/boards/team-a/noon?lang=en&asOf=" + moment);
    page.locator(".headline-figure.first button").click();

    assertThat(page.locator("dialog.calls tbody tr")).hasCount(60);
    assertThat(api.asked)
        .anyMatch(url -> url.contains("/calls") && url.contains("asOf=2026-11-20T02"));
  }

  @Test
  void calls_that_cannot_be_read_are_said_to_be_missing_not_shown_as_none() {
    sees(new BoardJson("noon").working(), "/boards/team-a/noon?lang=en");
    assertThat(page.locator(".leader")).hasCount(10);
    api.answers(503);
    page.locator(".headline-figure.first button").click();

    assertThat(page.locator("dialog.calls")).containsText("could not be read");
  }

  @Test
  void calls_that_should_not_have_been_made_open_from_the_evening_board_alone() {
    sees(new BoardJson("noon").working().breaches(3), "/boards/team-a/noon?lang=en");
    assertThat(page.locator(".leader")).hasCount(10);
    assertThat(page.locator(".breaches")).hasCount(0);

    sees(new BoardJson("evening").working().breaches(3), "/boards/team-a/evening?lang=en");
    Locator line = page.locator(".breaches button");
    assertThat(line).hasText("Calls that should not have been made: 3");
    line.click();

    assertThat(page.locator("dialog.calls h2")).containsText("Calls that should not");
    assertThat(page.locator("dialog.calls tbody tr")).hasCount(60);
    assertThat(page.locator("dialog.calls td.breach").first()).hasText("On the do-not-call list");
    assertThat(api.asked).anyMatch(url -> url.contains("figure=dials&only=breaches"));
    page.keyboard().press("Escape");
    assertThat(line).isFocused();
  }
}
