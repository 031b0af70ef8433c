package telesales.projection.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import telesales.browser.testing.Barriers;
import telesales.eventsourcing.testing.Tokens;

@QuarkusTest
class CalendarPageTest extends BrowserTest {
  private static final String FLOOR =
      """
      {"timezone":"Asia/Shanghai","departments":[{"id":"sales","name":"销售一部",
       "teams":[{"id":"tigers","name":"猛虎队","agents":[]}]}]}""";
  private static final String CALENDARS =
      """
      {"calendars":[
        {"scope":{"level":"company"},"hours":%s,"workingDays":[1,2,3,4,5],
         "effectiveFrom":"1970-01-01","setBy":"meeting-metrics"},
        {"scope":{"level":"team","id":"tigers"},"hours":%s,"workingDays":[1,2,3,4,5,6],
         "effectiveFrom":"2026-03-09","setBy":"director-1"}],
       "specialDays":[
        {"scope":{"level":"company"},"date":"2001-10-01","working":false,"name":"past","setBy":"r"},
        {"scope":{"level":"company"},"date":"2198-10-01","working":false,"name":"国庆节",
         "setBy":"director-1"}]}"""
          .formatted(hours("13:30"), hours("12:45"));

  private final List<String> sent = new CopyOnWriteArrayList<>();
  private int answer = 200;

  @Test
  void hours_begin_with_what_holds_for_the_chosen_team_and_are_set_from_a_day_on() {
    sees("/calendar?lang=en", Screen.WALL);
    page.locator("calendar-form select").selectOption("team tigers");
    assertThat(page.getByLabel("Noon meeting")).hasValue("12:45");
    page.getByLabel("From day").fill("2026-12-01");
    page.getByLabel("Noon meeting").fill("12:30");
    page.getByLabel("Sun", new Page.GetByLabelOptions().setExact(true)).check();
    page.locator("calendar-form button").click();

    assertThat(page.getByText("Saved")).isVisible();
    assertThat(sent)
        .containsExactly(
            "PUT /api/calendar {\"scope\":{\"level\":\"team\",\"id\":\"tigers\"},\"hours\":"
                + "{\"morningMeeting\":\"09:00\",\"morningFrom\":\"09:00\","
                + "\"morningUntil\":\"12:00\",\"noonMeeting\":\"12:30\","
                + "\"afternoonFrom\":\"13:30\",\"afternoonUntil\":\"17:30\","
                + "\"eveningMeeting\":\"17:30\"},\"workingDays\":[1,2,3,4,5,6,7],"
                + "\"effectiveFrom\":\"2026-12-01\"}");
  }

  @Test
  void a_team_elsewhere_gets_the_clock_of_its_zone_and_an_empty_one_is_the_floors() {
    sees("/calendar?lang=en", Screen.WALL);
    page.getByLabel("Time zone (empty: the floor's)").fill("Europe/London");
    page.locator("zone-form button").click();
    assertThat(page.getByText("Saved")).isVisible();
    page.getByLabel("Time zone (empty: the floor's)").fill("");
    page.locator("zone-form button").click();

    // Routes are served only while the page is waited for.
    page.waitForCondition(() -> sent.size() == 2);
    assertThat(sent)
        .containsExactly(
            "PUT /api/floor/teams/tigers/timezone {\"timezone\":\"Europe/London\"}",
            "PUT /api/floor/teams/tigers/timezone {\"timezone\":null}");
  }

  @Test
  void a_special_day_is_set_and_one_to_come_withdrawn() {
    sees("/calendar?lang=en", Screen.WALL);
    assertThat(page.locator("[data-day]")).hasCount(1);
    page.getByLabel("Day", new Page.GetByLabelOptions().setExact(true)).fill("2026-12-31");
    page.getByLabel("That day is").selectOption("true");
    page.getByLabel("Name").fill("Town hall");
    page.getByLabel("Morning meeting (empty: as usual)").fill("10:30");
    page.locator("special-day-form button").first().click();
    assertThat(page.getByText("Saved")).isVisible();
    page.getByLabel("Withdraw 国庆节").click();
    assertThat(page.getByText("Withdrawn: 国庆节")).isVisible();

    assertThat(sent)
        .containsExactly(
            "PUT /api/calendar/special-days {\"scope\":{\"level\":\"company\"},"
                + "\"date\":\"2026-12-31\",\"working\":true,\"name\":\"Town hall\","
                + "\"morningMeeting\":\"10:30\"}",
            "DELETE /api/calendar/special-days/2198-10-01?level=company null");
  }

  @Test
  void holidays_come_from_a_file() {
    sees("/calendar?lang=zh", Screen.PHONE);
    page.locator("input[type=file]")
        .setInputFiles(
            new FilePayload(
                "holidays.ics", "text/calendar", "BEGIN:X".getBytes(StandardCharsets.UTF_8)));
    page.locator("special-day-form button").nth(1).click();

    assertThat(page.getByText("文件中有 7 天，其中 3 天有变化")).isVisible();
    assertThat(sent)
        .containsExactly("POST /api/calendar/special-days/import?level=company BEGIN:X");
  }

  @Test
  void what_is_refused_is_said_and_what_was_typed_stays() {
    answer = 400;
    sees("/calendar?lang=en", Screen.WALL);
    page.getByLabel("Noon meeting").fill("08:00");
    page.locator("calendar-form button").click();

    assertThat(page.locator("[role=alert]")).containsText("Not saved");
    assertThat(page.getByLabel("Noon meeting")).hasValue("08:00");
  }

  @ParameterizedTest
  @CsvSource({"zh, light, 1920", "en, dark, 1920", "en, light, 390", "zh, dark, 390"})
  void the_calendar_has_no_violations_and_fits_its_screen(
      String language, String theme, int width) {
    sees(
        "/calendar?lang=%s&theme=%s".formatted(language, theme),
        width == 390 ? Screen.PHONE : Screen.WALL);
    assertThat(page.locator("[data-scope]")).hasCount(2);

    assertThat(Barriers.of(page)).isEmpty();
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
    assertThat(screen.complaints).isEmpty();
  }

  @Test
  void a_manager_is_led_to_the_boards() {
    page =
        screen.open(
            server, Screen.WALL, ReducedMotion.REDUCE, Tokens.of("manager-a", "manager", "team-a"));
    api = new StubbedApi(page, new BoardJson("noon").json());
    page.navigate("/calendar");

    assertThat(page).hasURL(Pattern.compile("/boards$"));
  }

  private void sees(String address, int[] size) {
    page = screen.open(server, size, ReducedMotion.REDUCE);
    page.route(Pattern.compile("/api/floor$"), route -> answer(route, 200, FLOOR));
    page.route(
        Pattern.compile("/api/(calendar|floor/teams)"),
        route -> {
          String method = route.request().method();
          if (method.equals("GET")) {
            answer(route, 200, CALENDARS);
          } else {
            String path = route.request().url().replace(server.toString(), "/");
            sent.add(method + " " + path + " " + route.request().postData());
            answer(route, answer, "{\"days\":7,\"changes\":3}");
          }
        });
    page.navigate(address);
    assertThat(page.locator("calendar-form")).isVisible();
  }

  private static void answer(Route route, int status, String body) {
    route.fulfill(
        new Route.FulfillOptions()
            .setStatus(status)
            .setContentType("application/json")
            .setBody(body));
  }

  private static String hours(String noonMeeting) {
    return """
    {"morningFrom":"09:00","morningUntil":"12:00","afternoonFrom":"13:30","afternoonUntil":"17:30",
     "morningMeeting":"09:00","noonMeeting":"%s","eveningMeeting":"17:30"}"""
        .formatted(noonMeeting);
  }
}
