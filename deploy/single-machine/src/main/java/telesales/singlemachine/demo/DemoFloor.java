package telesales.singlemachine.demo;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The people of the demonstration: two teams of ten agents, each with a manager. All made up. */
final class DemoFloor {

  static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private static final int TEAM_SIZE = 10;

  /** An agent, who belongs to a team. */
  record Agent(String id, String name, String team) {}

  /** A team and who leads it. */
  record Team(String id, String name, String manager, String managerName) {}

  static final List<Team> TEAMS =
      List.of(
          new Team("chaoyang", "朝阳队", "manager-chaoyang", "顾明远"),
          new Team("yuanhang", "远航队", "manager-yuanhang", "叶知秋"));

  private static final List<String> NAMES =
      List.of(
          "陆思远", "程晓雯", "方一鸣", "苏婉清", "韩子轩", "姚佳怡", "邵文博", "唐雨桐", "严浩然", "崔梦洁", "秦书恒", "范若溪", "彭志航",
          "尹诗涵", "丁俊峰", "姜雪晴", "任嘉诚", "蒋欣妍", "魏立群", "孟庆瑶");

  private DemoFloor() {}

  static List<Agent> agents() {
    var agents = new ArrayList<Agent>();
    for (int i = 0; i < NAMES.size(); i++) {
      String id = String.format(Locale.ROOT, "agent-%02d", i + 1);
      agents.add(new Agent(id, NAMES.get(i), TEAMS.get(i / TEAM_SIZE).id()));
    }
    return agents;
  }

  static Agent agent(String id) {
    return agents().stream().filter(each -> each.id().equals(id)).findAny().orElseThrow();
  }

  /** Every day is worked: somebody may want to see it on a Sunday. */
  static JsonObject calendar() {
    var hours =
        new JsonObject()
            .put("morningFrom", "09:00")
            .put("morningUntil", "12:00")
            .put("afternoonFrom", "13:30")
            .put("afternoonUntil", "17:30")
            .put("morningMeeting", "09:00")
            .put("noonMeeting", "13:30")
            .put("eveningMeeting", "17:30");
    return new JsonObject()
        .put("scope", new JsonObject().put("level", "company"))
        .put("hours", hours)
        .put("workingDays", new JsonArray(List.of(1, 2, 3, 4, 5, 6, 7)))
        .put("effectiveFrom", "1970-01-01");
  }

  /** The floor as it is put to the system. */
  static JsonObject json() {
    var teams = new JsonArray();
    for (Team team : TEAMS) {
      var members = new JsonArray();
      agents().stream()
          .filter(agent -> agent.team().equals(team.id()))
          .forEach(agent -> members.add(person(agent.id(), agent.name())));
      teams.add(
          person(team.id(), team.name())
              .put("manager", person(team.manager(), team.managerName()))
              .put("agents", members));
    }
    return new JsonObject()
        .put("timezone", ZONE.getId())
        .put("departments", new JsonArray().add(person("east", "华东事业部").put("teams", teams)));
  }

  private static JsonObject person(String id, String name) {
    return new JsonObject().put("id", id).put("name", name);
  }
}
