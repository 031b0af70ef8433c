package telesales.projection.page;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/** Stands in for whoever knows shortfalls and their reasons. */
final class StubbedShortfalls {
  private static final Pattern LIST = Pattern.compile("/api/boards/[^/]+/shortfalls");
  private static final Pattern REASONS = Pattern.compile("/api/shortfalls/reasons$");
  private static final Pattern SAID = Pattern.compile("/api/shortfalls/[^/]+/[^/]+/[^/]+$");

  final List<String> written = new CopyOnWriteArrayList<>();
  private final int agents;
  private volatile int status = 200;

  /**
   * @param agents who missed a target: nobody; whoever looks, an agent; or two, seen by their
   *     manager
   */
  StubbedShortfalls(Page page, int agents) {
    this.agents = agents;
    page.route(LIST, route -> answer(route, 200, list()));
    page.route(REASONS, route -> answer(route, 200, REASON_LIST));
    page.route(SAID, this::say);
  }

  void answers(int next) {
    status = next;
  }

  private void say(Route route) {
    String url = route.request().url();
    if (status == 200) {
      written.add(url.substring(url.indexOf("/api")) + " " + route.request().postData());
    }
    answer(route, status, "{}");
  }

  private static void answer(Route route, int status, String body) {
    route.fulfill(
        new Route.FulfillOptions()
            .setStatus(status)
            .setContentType("application/json")
            .setBody(body));
  }

  private String list() {
    String said = written.isEmpty() ? "null" : SICK;
    List<String> rows =
        List.of(ROW.formatted("agent-0", "张0", said), ROW.formatted("agent-1", "张1", LATE));
    return """
    {"team":{"id":"team-a","name":"一队","department":null},"date":"%s","today":"%s",
     "working":true,"agents":[%s],"month":%s}
    """
        .formatted(
            BoardJson.DATE,
            BoardJson.DATE,
            String.join(",", rows.subList(0, agents)),
            agents == 2 ? MONTH : "null");
  }

  private static final String ROW =
      """
      {"agent":"%s","name":"%s","explanation":%s,"missed":[
        {"figure":"effectiveCalls","value":60,"target":100,"missing":40},
        {"figure":"wechatAdds","value":12,"target":30,"missing":18}]}
      """;

  private static final String SICK =
      "{\"reason\":\"sick\",\"by\":\"manager-a\",\"byName\":\"李经理\",\"late\":false}";

  private static final String LATE =
      "{\"words\":\"线路断了\",\"by\":\"manager-a\",\"byName\":\"李经理\",\"late\":true}";

  private static final String MONTH =
      """
      {"from":"2026-11-01","missed":20,"reasons":{"sick":2,"system-trouble":5},"inWords":1,"unexplained":12}
      """;

  private static final String REASON_LIST =
      """
      {"reasons":[{"id":"sick","zh":"病假","en":"Sick"},
       {"id":"system-trouble","zh":"系统故障","en":"System trouble"}]}
      """;
}
