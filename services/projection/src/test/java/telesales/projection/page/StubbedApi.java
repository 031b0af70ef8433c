package telesales.projection.page;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for the JSON API between the page and the server, so that what the page shows depends
 * on nothing else. A live stream ends after what it was given to say: the page opens the next one
 * after its pause.
 */
final class StubbedApi {
  private static final Pattern LIVE = Pattern.compile("/api/boards/.*/live");
  private static final Pattern CALLS = Pattern.compile("/api/boards/.*/calls\\?.*");
  private static final Pattern BOARD =
      Pattern.compile("/api/boards/[^/]+/(morning|noon|evening)(\\?.*)?$");
  private static final Pattern ATTAINMENT = Pattern.compile("/api/boards/[^/]+/attainment");
  private static final Pattern TEAMS = Pattern.compile("/api/boards$");

  private volatile String board;
  private volatile @Nullable String past;
  private volatile String attainment = AttainmentJson.nothingAsked();
  private volatile String ticks = "";
  private volatile boolean reachable = true;
  private volatile int status = 200;
  final List<String> asked = new CopyOnWriteArrayList<>();

  StubbedApi(Page page, String board) {
    this.board = board;
    page.route(TEAMS, route -> json(route, TEAM_LIST));
    page.route(BOARD, route -> json(route, boardFor(route.request().url())));
    page.route(CALLS, route -> json(route, calls(route.request().url())));
    page.route(ATTAINMENT, route -> json(route, attainment));
    page.route(LIVE, this::live);
  }

  void shows(String next) {
    board = next;
  }

  /** What is shown to whoever looks back. */
  void showed(String earlier) {
    past = earlier;
  }

  private String boardFor(String url) {
    String earlier = past;
    return earlier != null && url.contains("asOf=") ? earlier : board;
  }

  /** How far the team is with its targets. */
  void attains(String next) {
    attainment = next;
  }

  void ticks(String... boards) {
    List<String> events = new ArrayList<>();
    for (String each : boards) {
      events.add("event: board\ndata: " + each + "\n\n");
    }
    ticks = String.join("", events);
  }

  void answers(int next) {
    status = next;
  }

  void isReachable(boolean now) {
    reachable = now;
  }

  private void live(Route route) {
    if (!reachable) {
      route.abort();
      return;
    }
    route.fulfill(
        new Route.FulfillOptions()
            .setContentType("text/event-stream")
            .setBody("event: ping\ndata: 2026-11-20T03:30:00Z\n\n" + ticks));
  }

  private void json(Route route, String body) {
    asked.add(route.request().url());
    if (!reachable) {
      route.abort();
      return;
    }
    route.fulfill(
        new Route.FulfillOptions()
            .setStatus(status)
            .setContentType("application/json")
            .setBody(status == 200 ? body : "{\"status\":" + status + "}"));
  }

  private static String calls(String url) {
    String breach = url.contains("only=breaches") ? "\"breach\":\"do-not-call\"," : "";
    List<String> calls = new ArrayList<>();
    for (int call = 0; call < 60; call++) {
      calls.add(
          """
          {"callId":"c-%d","agent":"agent-0","agentName":"张0","startedAt":"2026-11-20T02:%02d:07Z",
           "talkSeconds":95,"disposition":"not-interested","wechatAdded":%b,"campaign":"回访",
           "customer":"k7f3-%d",%s"value":1}
          """
              .formatted(call, call, call % 3 == 0, call, breach));
    }
    return """
    {"figure":"effectiveCalls","agent":"agent-0","date":"2026-11-20","total":60,"calls":[%s],"results":[%s]}
    """
        .formatted(String.join(",", calls), url.contains("figure=deals") ? CONTRACT : "");
  }

  private static final String CONTRACT =
      """
      {"kind":"deal","id":"deal lead-7 d1","lead":"lead-7","agent":"agent-0","agentName":"张0",
       "at":"2026-11-20T06:00:00Z","currency":"CNY","value":1}
      """;

  private static final String TEAM_LIST =
      """
      {"teams":[{"id":"team-a","name":"一队","department":{"id":"east","name":"华东"}},
       {"id":"unassigned","name":"unassigned","department":null}]}
      """;
}
