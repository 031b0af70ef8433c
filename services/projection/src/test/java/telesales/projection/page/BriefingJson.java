package telesales.projection.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import java.util.Map;

/** What is said besides a board's figures, made up for the browser. */
final class BriefingJson {
  private BriefingJson() {}

  static void feedback(ArrayNode feedback, List<String> said) {
    for (String words : said) {
      feedback
          .addObject()
          .put("id", "f-" + feedback.size())
          .put("date", BoardJson.DATE)
          .put("kind", "competitor")
          .put("words", words)
          .put("by", "agent-0")
          .put("byName", "张0")
          .put("at", BoardJson.DATE + "T07:30:00Z")
          .put("answer", feedback.size() == 1 ? "已经报给产品部。" : null)
          .put("answeredByName", feedback.size() == 1 ? "钱进" : null)
          .put("passedOn", feedback.size() == 1);
    }
  }

  static void owed(ArrayNode owed, List<String> agents) {
    for (String agent : agents) {
      owed.addObject()
          .put("date", BoardJson.DATE)
          .put("agent", agent)
          .put("name", "张" + agent.charAt(agent.length() - 1));
    }
  }

  static void stories(ArrayNode stories, List<String> customers) {
    for (String customer : customers) {
      stories
          .addObject()
          .put("team", "team-a")
          .put("date", BoardJson.DAY_BEFORE)
          .put("agent", "agent-0")
          .put("name", "张0")
          .put("customer", customer)
          .put("course", "打了三次电话，第二次约到店长。")
          .put("objections", "太贵：按月分摊来算。")
          .put("lesson", "先问有几家门店。")
          .put("at", BoardJson.DATE + "T00:30:00Z");
    }
  }

  static void objections(ArrayNode heard, Map<String, Integer> calls) {
    calls.forEach(
        (kind, count) ->
            heard
                .addObject()
                .put("kind", kind)
                .put("calls", count)
                .put("answer", kind.equals("price") ? "按月分摊来算。" : null)
                .put("workedFor", 3));
  }

  static void answers(ArrayNode answers, List<String> all) {
    for (String words : all) {
      answers
          .addObject()
          .put("id", "o-" + answers.size())
          .put("kind", "price")
          .put("objection", "太贵了")
          .put("answer", words)
          .put("team", "team-a")
          .put("by", "agent-0")
          .put("byName", "张0")
          .put("at", BoardJson.DATE + "T07:30:00Z")
          .put("workedFor", 3)
          .put("removable", answers.size() == 1);
    }
  }

  static void announcements(ArrayNode announcements, List<String> titles) {
    for (String title : titles) {
      announcements
          .addObject()
          .put("id", "a-" + announcements.size())
          .put("level", "team")
          .put("title", title)
          .put("words", "从今天起，到月底为止。")
          .put("from", BoardJson.DATE)
          .put("until", BoardJson.DATE)
          .put("madeBy", "manager-a")
          .put("madeByName", "钱进");
    }
  }
}
