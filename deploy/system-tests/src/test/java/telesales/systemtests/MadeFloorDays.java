package telesales.systemtests;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A made-up floor of the same shape as the real one: two teams of ten, a few hundred calls a day,
 * always the same.
 */
final class MadeFloorDays {
  private static final int AGENTS = 20;
  private static final int CALLS_A_DAY = 300;
  private static final ZoneOffset OFFSET = ZoneOffset.ofHours(8);

  private final Random random = new Random(7);
  private final List<String> calls = new ArrayList<>();
  private final ObjectNode figures = Http.JSON.createObjectNode();

  private MadeFloorDays() {}

  static FloorDays first(int calls) {
    var days = new MadeFloorDays();
    for (int number = 0; number < calls; number++) {
      days.call(number);
    }
    return new FloorDays("made-up calls", floor(), days.calls, days.figures);
  }

  private void call(int number) {
    LocalDate date = LocalDate.of(2026, 1, 5).plusDays(number / CALLS_A_DAY);
    String agent = agent(random.nextInt(AGENTS));
    int talk = random.nextInt(3) == 0 ? 0 : random.nextInt(400);
    String grade = talk > 200 ? String.valueOf("ABCD".charAt(random.nextInt(4))) : "";
    boolean sold = grade.equals("A");
    boolean wechat = talk >= 60 && random.nextInt(3) == 0;
    calls.add(body(number, date, agent, talk, grade, sold, wechat).toString());
    count(date, agent, talk, grade, sold, wechat);
  }

  private static ObjectNode body(
      int number,
      LocalDate date,
      String agent,
      int talk,
      String grade,
      boolean sold,
      boolean wechat) {
    OffsetDateTime start =
        date.atTime(9, 30).plusSeconds(90L * (number % CALLS_A_DAY)).atOffset(OFFSET);
    ObjectNode call =
        Http.JSON
            .createObjectNode()
            .put("callId", "made-" + number)
            .put("agent", agent)
            .put("phone", "+86138%08d".formatted(number))
            .put("startedAt", start.toString())
            .put("endedAt", start.plusSeconds(talk + 8).toString())
            .put("talkSeconds", talk)
            .put("disposition", disposition(talk, grade, sold))
            .put("wechatAdded", wechat);
    return grade.isEmpty() ? call : call.put("grade", grade);
  }

  private static String disposition(int talk, String grade, boolean sold) {
    if (talk == 0) {
      return "no-answer";
    }
    if (sold) {
      return "sale";
    }
    return grade.isEmpty() ? "not-interested" : "interested";
  }

  private void count(
      LocalDate date, String agent, int talk, String grade, boolean sold, boolean wechat) {
    ObjectNode sums = figures.withObject("/" + date).withObject("/" + agent);
    add(sums, "dials", 1);
    add(sums, "connected", talk > 0 ? 1 : 0);
    add(sums, "effectiveCalls", talk >= 30 ? 1 : 0);
    add(sums, "talkSeconds", talk);
    add(sums, "wechatAdds", wechat ? 1 : 0);
    add(sums, "interestedLeads", grade.isEmpty() ? 0 : 1);
    add(sums, "deals", sold ? 1 : 0);
  }

  private static void add(ObjectNode sums, String figure, int count) {
    sums.put(figure, sums.path(figure).asInt() + count);
  }

  private static ObjectNode floor() {
    ObjectNode floor = Http.JSON.createObjectNode().put("timezone", "Asia/Shanghai");
    ArrayNode teams =
        floor
            .putArray("departments")
            .addObject()
            .put("id", "sales")
            .put("name", "销售部")
            .putArray("teams");
    team(teams, "tigers", "猛虎队", 0);
    team(teams, "leopards", "飞豹队", AGENTS / 2);
    return floor;
  }

  private static void team(ArrayNode teams, String id, String name, int firstAgent) {
    ObjectNode team = teams.addObject().put("id", id).put("name", name);
    team.putObject("manager").put("id", "manager-" + id).put("name", "经理 " + id);
    ArrayNode agents = team.putArray("agents");
    for (int i = firstAgent; i < firstAgent + AGENTS / 2; i++) {
      agents.addObject().put("id", agent(i)).put("name", "销售 " + (i + 1));
    }
  }

  private static String agent(int index) {
    return "agent-%02d".formatted(index + 1);
  }
}
