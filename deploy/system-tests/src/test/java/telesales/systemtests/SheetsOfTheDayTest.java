package telesales.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import telesales.browser.testing.Barriers;

/** A day's calls become a call sheet, which agent and manager bring to a good end between them. */
class SheetsOfTheDayTest {
  private static final Http HTTP = new Http();
  private static RunningSystem system;
  private static Windows windows;
  private static String admin;
  private static String key;

  @BeforeAll
  static void openTheHouse() throws IOException, InterruptedException {
    system = RunningSystem.get();
    admin = system.people().admin();
    key = system.people().key("sheet-dialer");
    windows = new Windows();
  }

  @AfterAll
  static void close() {
    windows.close();
  }

  @Test
  void a_sheet_goes_back_and_forth_until_the_manager_accepts_it() throws Exception {
    itIs(HalfPastFive.BEFORE);
    called("day-1", 95);
    called("day-1", 12);
    try (Page agent = signedIn("day-1", "agent", "day", "/me", 390, 844);
        Page manager = signedIn("boss-day", "manager", "day", "/sheets/day", 1440, 900)) {
      assertThat(agent.locator(".call-row")).hasCount(2);
      assertThat(agent.locator(".my-figure.first strong")).hasText("1");
      agentAddsWhatTheDialerDidNotKnow(agent);
      handIn(agent);
      assertThat(agent.locator(".sheet-bar .chip")).hasText("已提交");

      opensSheetOf(manager, "day-1", "已提交");
      assertThat(manager.locator(".review")).containsText("能开专票吗");
      assertThat(manager.locator(".review .phone").first()).hasText("****1234");
      assertThat(Barriers.of(manager)).isEmpty();
      manager.locator(".judge .plain").click();
      manager.keyboard().type("异议怎么答复的？");
      manager.locator(".judge .strong").click();
      assertThat(manager.locator(".review .chip")).hasText("已退回");

      agent.reload();
      assertThat(agent.locator(".sheet-bar")).containsText("夜经理");
      assertThat(agent.locator(".sheet-bar q")).hasText("异议怎么答复的？");
      assertThat(Barriers.of(agent)).isEmpty();
      agent.locator(".call-row .open").last().click();
      agent.locator(".editor textarea").nth(1).fill("可以分三期付");
      agent.locator(".editor .strong").click();
      assertThat(agent.locator(".call-row").last()).containsText("可以分三期付");
      handIn(agent);

      opensSheetOf(manager, "day-1", "已提交");
      assertThat(manager.locator(".review")).containsText("可以分三期付");
      manager.locator(".judge .strong").click();
      assertThat(manager.locator(".review .chip")).hasText("已通过");
      assertThat(manager.locator("h1")).containsText("全部通过");
      agent.reload();
      assertThat(agent.locator(".sheet-bar .chip")).hasText("已通过");
    }
  }

  @Test
  void the_evening_board_counts_late_and_missing_sheets_and_names_nobody() throws Exception {
    itIs(HalfPastFive.AFTER);
    called("eve-1", 60);
    called("eve-2", 60);
    try (Page manager = signedIn("boss-eve", "manager", "eve", "/boards/eve/evening", 1920, 1080);
        Page agent = signedIn("eve-1", "agent", "eve", "/me", 390, 844)) {
      Locator count = manager.locator(".sheet-count");
      assertThat(count).containsText("已交 0 / 2");
      assertThat(count).containsText("未交 2");
      assertThat(agent.locator(".sheet-bar .chip")).hasText("逾期未交");
      assertThat(Barriers.of(agent)).isEmpty();

      handIn(agent);

      assertThat(agent.locator(".sheet-bar .late")).hasText("迟交");
      assertThat(count).containsText("已交 1 / 2");
      assertThat(count).containsText("迟交 1");
      assertThat(count).containsText("未交 1");
      assertThat(count).not().containsText("夜班");
      assertThat(Barriers.of(manager)).isEmpty();
      count.locator("a").click();
      assertThat(manager.locator("[data-agent=eve-2] .chip")).hasText("逾期未交");
    }
  }

  private static void agentAddsWhatTheDialerDidNotKnow(Page agent) {
    agent.locator(".wechat-tap").last().click();
    assertThat(agent.locator(".wechat-tap").last()).hasAttribute("aria-pressed", "true");
    agent.locator(".call-row .open").last().click();
    choose(agent, "B");
    choose(agent, "价格");
    choose(agent, "还没有答复");
    agent.locator(".editor textarea").nth(0).fill("比现在用的贵");
    agent.locator(".editor textarea").nth(2).fill("能开专票吗");
    agent.locator(".editor textarea").nth(3).fill("周三下午再打");
    assertThat(Barriers.of(agent)).isEmpty();
    agent.locator(".editor .strong").click();
    assertThat(agent.locator(".call-row").last()).containsText("周三下午再打");
  }

  private static void choose(Page agent, String chip) {
    agent
        .locator(".editor .chips button")
        .getByText(chip, new Locator.GetByTextOptions().setExact(true))
        .click();
  }

  private static void handIn(Page agent) {
    agent.locator(".sheet-bar .strong").click();
    agent.locator("dialog.ask .strong").click();
  }

  private static void opensSheetOf(Page manager, String agent, String standing) {
    manager.reload();
    Locator row = manager.locator("[data-agent=" + agent + "]");
    assertThat(row.locator(".chip")).hasText(standing);
    row.click();
    assertThat(manager.locator(".review")).isVisible();
  }

  private static Page signedIn(
      String name, String role, String team, String path, int width, int height)
      throws IOException, InterruptedException {
    String password = system.people().password(name, role, team);
    Page page = windows.open("zh-CN", width, height);
    page.navigate(system.uri(path).toString());
    Windows.signIn(page, name, password);
    return page;
  }

  private static void called(String agent, int talkSeconds)
      throws IOException, InterruptedException {
    OffsetDateTime ended = HalfPastFive.BEFORE.minutesAgo(talkSeconds > 30 ? 5 : 2);
    ObjectNode call =
        Http.JSON
            .createObjectNode()
            .put("callId", UUID.randomUUID().toString())
            .put("agent", agent)
            .put("phone", "+8613900001234")
            .put("startedAt", ended.minusSeconds(talkSeconds).toString())
            .put("endedAt", ended.toString())
            .put("talkSeconds", talkSeconds)
            .put("disposition", "answered");
    assertThat(HTTP.send("POST", system.uri("/api/calls"), key, call.toString()).statusCode())
        .isEqualTo(201);
  }

  private static void itIs(HalfPastFive time) throws IOException, InterruptedException {
    ObjectNode floor = Http.JSON.createObjectNode().put("timezone", time.zone());
    ObjectNode department =
        floor.putArray("departments").addObject().put("id", "sales").put("name", "销售部");
    ArrayNode teams = department.putArray("teams");
    for (String id : new String[] {"day", "eve"}) {
      ObjectNode team = teams.addObject().put("id", id).put("name", "队 " + id);
      team.putObject("manager").put("id", "boss-" + id).put("name", "夜经理");
      ArrayNode agents = team.putArray("agents");
      agents.addObject().put("id", id + "-1").put("name", "夜班一");
      agents.addObject().put("id", id + "-2").put("name", "夜班二");
    }
    assertThat(HTTP.send("PUT", system.uri("/api/floor"), admin, floor.toString()).statusCode())
        .isEqualTo(200);
  }
}
