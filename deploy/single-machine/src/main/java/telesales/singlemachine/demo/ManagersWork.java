package telesales.singlemachine.demo;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What managers of the demonstration do between the calls of their people. */
final class ManagersWork {

  private static final JsonObject NOTHING = new JsonObject();

  private final FloorClient floor;

  ManagersWork(FloorClient floor) {
    this.floor = floor;
  }

  void openMeeting(DemoFloor.Team team, String kind) throws IOException, InterruptedException {
    floor.send("POST", meeting(team, kind) + "/open", floor.manager(team), NOTHING);
  }

  void closeMeeting(DemoFloor.Team team, String kind) throws IOException, InterruptedException {
    floor.send("POST", meeting(team, kind) + "/close", floor.manager(team), NOTHING);
  }

  void drawContests(DemoFloor.Team team, LocalDate date) throws IOException, InterruptedException {
    var terms =
        new JsonObject()
            .put("team", team.id())
            .put("metric", "effectiveCalls")
            .put("tieBreak", "wechatAdds")
            .put("period", "day")
            .put("stake", "输的请喝奶茶");
    String path = "/api/contest-draws/demo-" + date + "-" + team.id();
    floor.send("PUT", path, floor.manager(team), terms);
  }

  void drawTeamContest(LocalDate date) throws IOException, InterruptedException {
    var terms =
        new JsonObject()
            .put("kind", "teams")
            .put("sides", new JsonArray(DemoFloor.TEAMS.stream().map(DemoFloor.Team::id).toList()))
            .put("metric", "interestedLeads")
            .put("tieBreak", "wechatAdds")
            .put("period", "day")
            .put("stake", "流动红旗");
    floor.send("PUT", "/api/contests/demo-" + date + "-teams", floor.administrator(), terms);
  }

  /** Of contests within the team: that of the teams is for whoever leads both. */
  void giveRewards(DemoFloor.Team team) throws IOException, InterruptedException {
    String manager = floor.manager(team);
    List<String> settled =
        objects(floor.get("/api/contests?team=" + team.id(), manager), "contests")
            .filter(contest -> "settled".equals(contest.getString("status")))
            .filter(contest -> "agents".equals(contest.getString("kind")))
            .map(contest -> contest.getString("contest"))
            .toList();
    for (String contest : settled) {
      floor.send("POST", "/api/contests/" + contest + "/reward", manager, NOTHING);
    }
  }

  void acceptHandovers(DemoFloor.Team team) throws IOException, InterruptedException {
    String manager = floor.manager(team);
    List<String> offered =
        objects(floor.get("/api/handovers?status=offered&limit=200", manager), "handovers")
            .map(handover -> handover.getString("handover"))
            .toList();
    for (String handover : offered) {
      floor.send("POST", "/api/handovers/" + handover + "/accept", manager, NOTHING);
    }
  }

  void acceptSheets(DemoFloor.Team team) throws IOException, InterruptedException {
    String manager = floor.manager(team);
    List<String> handedIn =
        objects(floor.get("/api/call-sheets?team=" + team.id(), manager), "agents")
            .filter(sheet -> "submitted".equals(sheet.getString("status")))
            .map(sheet -> sheet.getString("agent"))
            .toList();
    for (String agent : handedIn) {
      floor.send("POST", "/api/call-sheets/" + agent + "/accept", manager, NOTHING);
    }
  }

  private static String meeting(DemoFloor.Team team, String kind) {
    return "/api/meetings/" + team.id() + "/" + kind;
  }

  private static Stream<JsonObject> objects(JsonObject answer, String list) {
    return answer.getJsonArray(list, new JsonArray()).stream().map(JsonObject.class::cast);
  }
}
