package telesales.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import telesales.browser.testing.Barriers;

/**
 * A manager comes in through the front door, sees a call arrive, and opens the figure that it
 * moved.
 */
class FromTheDoorToTheCallTest {
  private static final Http HTTP = new Http();
  private static RunningSystem system;
  private static Windows windows;
  private static String key;
  private static String password;

  @BeforeAll
  static void putThreeAgentsOnTheFloor() throws IOException, InterruptedException {
    system = RunningSystem.get();
    String admin = system.people().admin();
    assertThat(HTTP.send("PUT", system.uri("/api/floor"), admin, floor().toString()).statusCode())
        .isEqualTo(200);
    password = system.make("account", "manager-door", "--role", "manager", "--team", "door");
    key = system.make("key", "door-dialer");
    windows = new Windows();
  }

  @AfterAll
  static void close() {
    windows.close();
  }

  @Test
  void a_manager_signs_in_sees_a_call_arrive_and_opens_it() throws Exception {
    try (Page page = windows.open("zh-CN", 1920, 1080)) {
      page.navigate(system.uri("/boards/door/noon").toString());
      assertThat(page.url()).contains("/sign-in");
      assertThat(Barriers.of(page)).isEmpty();

      Windows.signIn(page, "manager-door", password);
      page.waitForURL("**/boards/door/noon");

      Locator figure = page.locator(".leader[data-agent=door-1] .main button");
      assertThat(figure).hasText("0");
      HTTP.send("POST", system.uri("/api/calls"), key, call().toString());
      assertThat(figure).hasText("1");
      assertThat(Barriers.of(page)).isEmpty();
      page.screenshot(
          new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/noon-zh.png")));

      figure.focus();
      page.keyboard().press("Enter");
      assertThat(page.locator("dialog.calls tbody tr")).hasCount(1);
      assertThat(page.locator("dialog.calls")).containsText("意向");
      page.keyboard().press("Escape");
      assertThat(figure).isFocused();
    }
  }

  @Test
  void a_wrong_password_is_told_and_lets_nobody_in() {
    try (Page page = windows.open("en-GB", 1280, 900)) {
      page.navigate(system.uri("/boards").toString());
      page.fill("#name", "manager-door");
      page.fill("#password", "guessed");
      page.click("#submit");

      assertThat(page.locator("#message")).not().isEmpty();
      assertThat(page.url()).contains("/sign-in");
    }
  }

  private static ObjectNode call() {
    OffsetDateTime now = OffsetDateTime.now(Clock.system(ZoneId.of("Asia/Shanghai"))).withNano(0);
    return Http.JSON
        .createObjectNode()
        .put("callId", UUID.randomUUID().toString())
        .put("agent", "door-1")
        .put("phone", "+8613900001234")
        .put("startedAt", now.minusSeconds(1).toString())
        .put("endedAt", now.plusSeconds(60).toString())
        .put("talkSeconds", 60)
        .put("disposition", "interested")
        .put("grade", "C");
  }

  private static ObjectNode floor() {
    ObjectNode floor = Http.JSON.createObjectNode().put("timezone", "Asia/Shanghai");
    ObjectNode department =
        floor.putArray("departments").addObject().put("id", "sales").put("name", "销售部");
    ObjectNode team = department.putArray("teams").addObject().put("id", "door").put("name", "门口队");
    team.putObject("manager").put("id", "manager-door").put("name", "何经理");
    ArrayNode agents = team.putArray("agents");
    for (int i = 1; i <= 3; i++) {
      agents.addObject().put("id", "door-" + i).put("name", "销售员 " + i);
    }
    return floor;
  }
}
