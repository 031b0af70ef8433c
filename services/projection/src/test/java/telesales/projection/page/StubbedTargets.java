package telesales.projection.page;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/** Stands in for meeting-metrics: a few targets, and what is set besides. */
final class StubbedTargets {
  private static final Pattern TARGETS = Pattern.compile("/api/targets(\\?.*)?$");
  private static final List<String> HELD =
      List.of(
          target("effectiveCalls", "day", "{\"level\":\"company\"}", 100, "1970-01-01"),
          target(
              "effectiveCalls", "day", "{\"level\":\"team\",\"id\":\"team-a\"}", 120, "2026-11-02"),
          target("deals", "month", "{\"level\":\"department\",\"id\":\"east\"}", 3, "2026-11-01"),
          target("wechatAdds", "day", "{\"level\":\"team\",\"id\":\"team-a\"}", 0, "2026-11-02"),
          target("dials", "day", "{\"level\":\"agent\",\"id\":\"张0\"}", 150, "2026-11-09"));

  final List<String> set = new CopyOnWriteArrayList<>();
  private volatile int status = 200;

  StubbedTargets(Page page) {
    page.route(TARGETS, this::answer);
  }

  void answers(int next) {
    status = next;
  }

  private void answer(Route route) {
    String body = "{\"date\":\"2026-11-20\",\"targets\":[" + String.join(",", HELD) + "]}";
    if (route.request().method().equals("PUT")) {
      body = route.request().postData();
      set.add(body);
    }
    route.fulfill(
        new Route.FulfillOptions()
            .setStatus(route.request().method().equals("PUT") ? status : 200)
            .setContentType("application/json")
            .setBody(body));
  }

  private static String target(
      String metric, String period, String scope, int figure, String from) {
    return """
    {"metric":"%s","period":"%s","scope":%s,"figure":%d,"effectiveFrom":"%s"}
    """
        .formatted(metric, period, scope, figure, from);
  }
}
