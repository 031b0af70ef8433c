package telesales.projection.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import telesales.browser.testing.Barriers;
import telesales.eventsourcing.testing.Tokens;

@QuarkusTest
class RebuildPageTest extends BrowserTest {
  private static final String NONE =
      """
      {"state":"none","events":0,"total":0,"eventsPerSecond":0,"previous":true,"forRules":false,
       "waitingRules":[]}""";
  private static final String BUILDING =
      """
      {"state":"building","startedAt":"2026-03-02T01:00:00Z","events":250000,"total":1000000,
       "eventsPerSecond":12345,"secondsLeft":61,"previous":false,"forRules":false,
       "waitingRules":[]}""";
  private static final String EQUAL =
      """
      {"state":"ready","startedAt":"2026-03-02T01:00:00Z","endedAt":"2026-03-02T01:02:00Z",
       "events":1000000,"total":1000000,"eventsPerSecond":0,"previous":false,"forRules":false,
       "waitingRules":[],
       "comparison":{"at":"2026-03-02T01:02:01Z","events":1000000,"equal":true,
       "equalButForRules":true,"movedDays":[],"moreMovedDays":0,"tables":[
        {"table":"agent_day","rows":4000,"rebuiltRows":4000,"equal":true,"differences":[]}]}}""";
  private static final String DIFFERENT =
      EQUAL
          .replace("\"equal\":true", "\"equal\":false")
          .replace("\"equalButForRules\":true", "\"equalButForRules\":false")
          .replace(
              "\"differences\":[]",
              "\"differences\":[{\"in\":\"serving\",\"row\":\"{\\\"agent\\\": \\\"li\\\"}\"}]");

  private static final String FOR_RULES =
      DIFFERENT
          .replace("\"equalButForRules\":false", "\"equalButForRules\":true")
          .replace(
              "\"movedDays\":[]",
              "\"movedDays\":[{\"day\":\"2026-03-01\",\"agents\":12,\"effectiveCalls\":1180,"
                  + "\"rebuiltEffectiveCalls\":1034}]")
          .replace(
              "\"waitingRules\":[]",
              "\"waitingRules\":[{\"version\":2,\"minimumTalkSeconds\":45,"
                  + "\"effectiveFrom\":\"2026-03-01\",\"recordedAt\":\"2026-03-02T00:59:00Z\"}]");

  private final List<String> sent = new CopyOnWriteArrayList<>();
  private volatile String status = NONE;

  @Test
  void a_rebuild_is_begun_watched_and_switched_to() {
    sees("en", "light", Screen.WALL);
    assertThat(page.locator("h2").first()).hasText("No rebuild is going on");
    status = BUILDING;
    page.getByText("Begin").click();

    assertThat(page.locator("progress")).hasAttribute("value", "250000");
    assertThat(page.locator(".progress")).containsText("250,000 of 1,000,000 events");
    assertThat(page.locator(".progress")).containsText("12,345 a second");
    assertThat(page.locator(".progress")).containsText("1:01 left");

    status = EQUAL;
    assertThat(page.locator("#comparison-title")).hasText("Equal, as of event 1,000,000");
    status = NONE;
    page.getByText("Switch to the rebuilt tables").click();
    assertThat(page.getByText("Go back to them")).isVisible();
    assertThat(sent).containsExactly("POST /api/rebuild", "POST /api/rebuild/switch");
  }

  @Test
  void tables_that_differ_are_switched_to_only_by_somebody_who_has_seen_it() {
    status = DIFFERENT;
    sees("zh", "light", Screen.WALL);

    assertThat(page.locator("#comparison-title")).containsText("新旧有差异");
    assertThat(page.getByText("切换到新表")).isDisabled();
    page.locator("summary").click();
    assertThat(page.locator("details li")).containsText("\"agent\": \"li\"");
    page.getByLabel("我看过差异，仍要切换").check();
    page.getByText("切换到新表").click();
    assertThat(page.locator("[role=alert]")).hasCount(0);
    assertThat(sent).containsExactly("POST /api/rebuild/switch?anyway=true");
  }

  @Test
  void days_that_a_rule_moves_stand_there_with_their_figures_before_and_after() {
    status = FOR_RULES;
    sees("en", "light", Screen.WALL);

    assertThat(page.locator(".notice"))
        .containsText("Rule 2: at least 45 seconds of talk, from 2026-03-01 on");
    assertThat(page.locator("table").first().locator("tbody tr"))
        .containsText(Pattern.compile("2026-03-01\\s*12\\s*1,180\\s*1,034"));
    page.getByText("Switch to the rebuilt tables").click();
    assertThat(page.locator("[role=alert]")).hasCount(0);
    assertThat(sent).containsExactly("POST /api/rebuild/switch");
  }

  @ParameterizedTest
  @CsvSource({"zh, light, 1920", "en, dark, 1920", "en, light, 390", "zh, dark, 390"})
  void the_page_has_no_violations_and_fits_its_screen(String language, String theme, int width) {
    for (String each : List.of(BUILDING, FOR_RULES)) {
      status = each;
      sees(language, theme, width == 390 ? Screen.PHONE : Screen.WALL);
      assertThat(page.locator("progress")).isVisible();

      assertThat(Barriers.of(page)).isEmpty();
      assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
      assertThat(screen.complaints).isEmpty();
    }
  }

  @Test
  void a_director_is_led_to_the_boards() {
    page = screen.open(server, Screen.WALL, ReducedMotion.REDUCE);
    api = new StubbedApi(page, new BoardJson("noon").json());
    page.navigate("/rebuild");

    assertThat(page).hasURL(Pattern.compile("/boards$"));
  }

  private void sees(String language, String theme, int[] size) {
    page = screen.open(server, size, ReducedMotion.REDUCE, Tokens.of("admin", "admin", null));
    page.route(
        Pattern.compile("/api/rebuild"),
        route -> {
          String method = route.request().method();
          if (!method.equals("GET")) {
            sent.add(method + " " + route.request().url().replace(server.toString(), "/"));
          }
          route.fulfill(
              new Route.FulfillOptions().setContentType("application/json").setBody(status));
        });
    page.navigate("/rebuild?lang=%s&theme=%s".formatted(language, theme));
    assertThat(page.locator("main.rebuild h2").first()).isVisible();
  }
}
