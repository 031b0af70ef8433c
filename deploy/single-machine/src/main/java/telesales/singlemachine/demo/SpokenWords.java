package telesales.singlemachine.demo;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** What people of the demonstration say and write besides their calls. All made up. */
final class SpokenWords {

  private static final List<List<String>> STORIES =
      List.of(
          List.of(
              "两家门店的连锁药房，店长做主",
              "前两次只聊进货，第三次约在门店关门后，当场算了一年的账。",
              "嫌贵：按每天一杯奶茶的钱来算。",
              "先听对方怎么管店，再谈产品。"),
          List.of(
              "做建材批发的夫妻店",
              "第一次通话被挂断，隔天换成中午打，先道歉再问忙不忙，聊了二十分钟。",
              "说要再想想：约好周五下午给答复，到点准时打过去。",
              "约定的时间一分钟都不能差。"),
          List.of(
              "社区培训机构的校长", "老客户介绍来的，先发同行案例，再请她来公司看了一圈。", "担心老师不会用：答应上门教两次。", "请客户到访，比打十通电话有用。"));

  private static final List<List<String>> ANSWERS =
      List.of(
          List.of("price", "比别家贵", "先问一年用几次，再按每次的价钱算给客户听。"),
          List.of("no-time", "现在没空", "约一个具体的时间：“明天上午十点还是下午三点方便？”"),
          List.of("competitor", "已经在用别家的", "不比好坏，先问最不满意的一点，只谈这一点。"),
          List.of("no-trust", "没听说过你们", "报一家同城同行的客户名单，请客户自己打听。"));

  private static final List<List<String>> FEEDBACK =
      List.of(
          List.of("competitor", "对手本月买一年送三个月，已有几位客户提起。"),
          List.of("product", "客户希望能按月付款，一次付一年有压力。"));

  private final FloorClient floor;

  SpokenWords(FloorClient floor) {
    this.floor = floor;
  }

  void announce(LocalDate date) throws IOException, InterruptedException {
    JsonObject company = new JsonObject().put("level", "company");
    announce("price", company, "新价目表", "从今天起按新价目表报价，旧价保留到本周末。", date);
    JsonObject team =
        new JsonObject().put("level", "team").put("id", DemoFloor.TEAMS.getFirst().id());
    announce("sprint", team, "月底冲刺", "本月目标还差一成，下午优先回访 B 级以上客户。", date);
  }

  private void announce(String id, JsonObject scope, String title, String words, LocalDate date)
      throws IOException, InterruptedException {
    var said =
        new JsonObject()
            .put("scope", scope)
            .put("title", title)
            .put("words", words)
            .put("from", date.toString())
            .put("until", date.plusDays(2).toString());
    String path = "/api/announcements/demo-" + date + "-" + id;
    floor.send("PUT", path, floor.administrator(), said);
  }

  /** The last of those who owe one leaves it to the onlooker to remind them. */
  void writeStories(DemoFloor.Team team) throws IOException, InterruptedException {
    String path = "/api/briefings/" + team.id() + "/stories";
    JsonArray owed = floor.get(path, floor.manager(team)).getJsonArray("owed");
    int writing = owed.size() == 1 ? 1 : owed.size() - 1;
    for (int i = 0; i < writing; i++) {
      JsonObject each = owed.getJsonObject(i);
      List<String> words = STORIES.get(i % STORIES.size());
      var story =
          new JsonObject()
              .put("customer", words.get(0))
              .put("course", words.get(1))
              .put("objections", words.get(2))
              .put("lesson", words.get(3));
      String agent = each.getString("agent");
      floor.send(
          "PUT",
          "/api/win-stories/" + team.id() + "/" + each.getString("date") + "/" + agent,
          floor.agent(DemoFloor.agent(agent)),
          story);
    }
  }

  void writeObjectionBook(LocalDate date) throws IOException, InterruptedException {
    List<DemoFloor.Agent> agents = DemoFloor.agents();
    for (int i = 0; i < ANSWERS.size(); i++) {
      List<String> words = ANSWERS.get(i);
      DemoFloor.Agent writer = agents.get(i * 3);
      String path = "/api/objection-answers/" + writer.team() + "/demo-" + date + "-" + i;
      var said =
          new JsonObject()
              .put("kind", words.get(0))
              .put("objection", words.get(1))
              .put("answer", words.get(2));
      floor.send("PUT", path, floor.agent(writer), said);
      for (DemoFloor.Agent each : agents.subList(i, i * 2 + 3)) {
        floor.send("POST", path + "/worked", floor.agent(each), new JsonObject());
      }
    }
  }

  void giveFeedback(LocalDate date) throws IOException, InterruptedException {
    for (int i = 0; i < FEEDBACK.size(); i++) {
      DemoFloor.Agent agent = DemoFloor.agents().get(i + 1);
      String path = "/api/feedback/" + agent.team() + "/" + date + "/demo-" + i;
      var said =
          new JsonObject()
              .put("kind", FEEDBACK.get(i).getFirst())
              .put("words", FEEDBACK.get(i).getLast());
      floor.send("PUT", path, floor.agent(agent), said);
    }
  }
}
