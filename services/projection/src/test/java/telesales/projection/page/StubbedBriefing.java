package telesales.projection.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/** Stands in for meeting-metrics and for the projection's lists: keeps what is said. */
final class StubbedBriefing {
  private static final ObjectMapper JSON = new ObjectMapper();

  final List<String> written = new CopyOnWriteArrayList<>();
  private final ArrayNode announcements = JSON.createArrayNode();
  private volatile boolean writable = true;

  StubbedBriefing(Page page) {
    page.route(Pattern.compile("/api/briefings/[^/]+/announcements$"), route -> list(route));
    page.route(Pattern.compile("/api/announcements/[^/]+$"), this::write);
    page.route(Pattern.compile("/api/announcements/[^/]+/withdraw$"), this::write);
    page.route(Pattern.compile("/api/briefings/[^/]+/feedback(\\?.*)?$"), this::feedback);
    page.route(Pattern.compile("/api/feedback/.*"), this::writeFeedback);
    page.route(Pattern.compile("/api/briefings/[^/]+/objections(\\?.*)?$"), this::objections);
    page.route(Pattern.compile("/api/objection-answers/.*"), this::writeAnswer);
    page.route(Pattern.compile("/api/briefings/[^/]+/stories(\\?.*)?$"), this::stories);
    page.route(Pattern.compile("/api/win-stories/.*"), this::writeStory);
    announcement("a-1", "company", "新价目表", "从今天起按新价目表报价。");
    announcement("a-2", "team", "早会提前", "明天早会 8:45 开始。");
  }

  void isWritable(boolean now) {
    writable = now;
  }

  private void announcement(String id, String level, String title, String words) {
    announcements
        .addObject()
        .put("id", id)
        .put("level", level)
        .put("title", title)
        .put("words", words)
        .put("from", BoardJson.DATE)
        .put("until", BoardJson.DATE)
        .put("madeBy", "director-1")
        .put("madeByName", "赵总");
  }

  private void list(Route route) {
    ObjectNode list = JSON.createObjectNode().put("team", "team-a").put("today", BoardJson.DATE);
    list.set("announcements", announcements);
    answer(route, list);
  }

  private void feedback(Route route) {
    String url = route.request().url();
    boolean earlier = url.contains("month=2026-10");
    ObjectNode list = JSON.createObjectNode().put("team", "team-a").put("today", BoardJson.DATE);
    list.put("timezone", "Asia/Shanghai").put("month", earlier ? "2026-10" : "2026-11");
    BriefingJson.feedback(
        list.putArray("feedback"), earlier ? List.of() : List.of("对手降价两成。", "报价太慢。"));
    answer(route, list);
  }

  private void writeFeedback(Route route) {
    if (!writable) {
      route.abort();
      return;
    }
    String url = route.request().url();
    String path = url.substring(url.indexOf("/api/feedback/team-a/"));
    String[] parts = path.split("/");
    ObjectNode said = JSON.createObjectNode();
    if (route.request().postData() != null) {
      said.setAll(read(route));
    }
    written.add(parts.length > 6 ? parts[6] + " " + parts[5] + " " + said : said.toString());
    ObjectNode now = JSON.createObjectNode().put("id", parts[5]).put("date", parts[4]);
    now.put("kind", "price").put("words", "太贵").put("by", "agent-a");
    now.put("at", BoardJson.DATE + "T08:00:00Z");
    now.setAll(said);
    if (said.has("answer")) {
      now.put("answeredBy", "manager-a");
    }
    if (path.endsWith("pass-on")) {
      now.put("passedOnBy", "manager-a");
    }
    answer(route, now);
  }

  private void objections(Route route) {
    boolean found = !route.request().url().contains("words=nothing");
    ObjectNode book = JSON.createObjectNode().put("team", "team-a").put("today", BoardJson.DATE);
    book.put("timezone", "Asia/Shanghai");
    BriefingJson.objections(book.putArray("heard"), Map.of("price", 7));
    ArrayNode answers = book.putArray("answers");
    if (found) {
      BriefingJson.answers(answers, List.of("按月分摊来算。", "先试用一周。"));
    }
    answer(route, book);
  }

  private void writeAnswer(Route route) {
    String url = route.request().url();
    String path = url.substring(url.indexOf("/api/objection-answers/team-a/")).substring(30);
    String words = route.request().postData() == null ? path : body(route);
    written.add(words);
    answer(route, JSON.createObjectNode());
  }

  private void stories(Route route) {
    ObjectNode list = JSON.createObjectNode().put("team", "team-a").put("today", BoardJson.DATE);
    boolean found = !route.request().url().contains("words=nothing");
    BriefingJson.owed(list.putArray("owed"), List.of("agent-a", "agent-b"));
    BriefingJson.stories(list.putArray("stories"), found ? List.of("连锁药店") : List.of());
    answer(route, list);
  }

  private void writeStory(Route route) {
    String url = route.request().url();
    String path = url.substring(url.indexOf("/team-a/") + 8);
    String body = route.request().postData();
    written.add(body == null ? path : path + " " + body);
    answer(route, JSON.createObjectNode());
  }

  private void write(Route route) {
    if (!writable) {
      route.abort();
      return;
    }
    String url = route.request().url();
    String[] path = url.substring(url.indexOf("/api")).split("/");
    written.add(path[path.length - 1].equals("withdraw") ? "withdraw " + path[3] : body(route));
    answer(route, JSON.createObjectNode().put("id", path[3]).put("madeBy", "manager-a"));
  }

  private static String body(Route route) {
    return read(route).toString();
  }

  private static ObjectNode read(Route route) {
    try {
      return (ObjectNode) JSON.readTree(route.request().postData());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void answer(Route route, ObjectNode body) {
    route.fulfill(
        new Route.FulfillOptions().setContentType("application/json").setBody(body.toString()));
  }
}
