package telesales.projection.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import telesales.browser.testing.Barriers;
import telesales.eventsourcing.testing.Tokens;

@QuarkusTest
class OverviewOnScreenTest extends BrowserTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @CsvSource({
    "zh, 有效电话正好跟上进度, 华东, 20 人 午会进行中",
    "en, Effective calls exactly on pace, 华东, 20 agents Noon meeting going on",
  })
  void a_departments_day_is_told_team_by_team(
      String language, String answer, String name, String beneath) {
    sees("/overview/east?lang=" + language, Screen.WALL);

    assertThat(page.locator("h1")).hasText(answer);
    assertThat(page.locator(".team strong")).hasText(name);
    assertThat(page.locator(".leader .name a")).hasText(new String[] {"一队", "二队", "三队"});
    assertThat(page.locator(".leader .name small").first()).hasText(beneath);
    assertThat(page.locator(".hours .canvas svg")).isVisible();
    assertThat(screen.complaints).isEmpty();
    assertThat(page.evaluate("document.documentElement.scrollHeight")).isEqualTo(1080);
  }

  @Test
  void a_teams_name_leads_to_its_board_and_its_figures_to_its_calls() {
    sees("/overview?lang=en", Screen.WALL);
    assertThat(page.locator(".team strong")).hasText("Company");
    assertThat(page.locator(".leader .name a").nth(1))
        .hasAttribute("href", "/boards/team-1/noon?lang=en");
    var figure = page.locator(".leader").nth(1).locator(".main button");
    figure.click();

    assertThat(page.locator("dialog.calls h2")).hasText("Effective calls: 二队, Fri 20 Nov");
    assertThat(page.locator("dialog.calls tbody tr")).hasCount(60);
    assertThat(api.asked)
        .anyMatch(url -> url.contains("/api/boards/team-1/noon/calls?date=2026-11-20"));
    page.keyboard().press("Escape");
    assertThat(figure).isFocused();
  }

  @Test
  void looking_back_is_asked_of_the_same_page() {
    sees("/overview/east?lang=en", Screen.WALL);
    page.keyboard().press("t");
    page.locator("as-of-control input[type=time]").fill("10:00");
    page.locator("as-of-control input[type=time]").dispatchEvent("change");

    page.waitForURL(Pattern.compile(".*/overview/east\\?lang=en&date=2026-11-20&asOf=.*"));
  }

  @ParameterizedTest
  @CsvSource({"zh, light", "en, dark"})
  void an_overview_has_no_violations_on_a_wall_and_on_a_phone(String language, String theme) {
    for (int[] size : List.of(Screen.WALL, Screen.PHONE)) {
      sees("/overview?lang=%s&theme=%s".formatted(language, theme), size);
      assertThat(page.locator(".leader")).hasCount(3);

      assertThat(Barriers.of(page)).isEmpty();
      assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(size[0]);
      screen.forgetWindows();
    }
  }

  @Test
  void who_leads_one_team_is_led_to_the_boards() {
    RestAssured.given()
        .redirects()
        .follow(false)
        .cookie("telesales_session", Tokens.of("m", "manager", "team-a"))
        .get("/overview")
        .then()
        .statusCode(303)
        .header("Location", org.hamcrest.Matchers.endsWith("/boards"));
  }

  private void sees(String address, int[] size) {
    page = screen.open(server, size, ReducedMotion.REDUCE);
    api = new StubbedApi(page, new BoardJson("noon").working().json());
    page.route(
        Pattern.compile("/api/overviews/[^?]*[^e](\\?.*)?$"),
        route ->
            route.fulfill(
                new Route.FulfillOptions()
                    .setContentType("application/json")
                    .setBody(overview(route.request().url().contains("departments")))));
    page.route(
        Pattern.compile("/api/overviews/.*/live"),
        route ->
            route.fulfill(
                new Route.FulfillOptions()
                    .setContentType("text/event-stream")
                    .setBody("event: ping\ndata: 2026-11-20T03:30:00Z\n\n")));
    page.navigate(address);
  }

  /** Three teams like the one that boards are tested with. */
  private static String overview(boolean ofDepartment) {
    try {
      ObjectNode board =
          (ObjectNode)
              JSON.readTree(
                  new BoardJson("noon")
                      .effectiveCalls(42, 42, 42, 42, 42, 42, 42, 42, 42, 42)
                      .json());
      ArrayNode teams = board.putArray("teams");
      for (int team = 0; team < 3; team++) {
        ObjectNode row = board.get("totals").deepCopy();
        row.put("effectiveCalls", 420 - team).put("rank", team + 1).put("agents", 20);
        row.putObject("team").put("id", "team-" + team).put("name", "一二三".charAt(team) + "队");
        row.set("calendar", board.get("calendar"));
        row.putNull("openMeeting");
        teams.add(row);
      }
      ((ObjectNode) teams.get(0))
          .putObject("openMeeting")
          .put("meeting", "noon")
          .put("openedAt", "2026-11-20T05:30:00Z")
          .put("openedBy", "钱进");
      if (ofDepartment) {
        board.putObject("department").put("id", "east").put("name", "华东");
      } else {
        board.putNull("department");
      }
      return board.toString();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
