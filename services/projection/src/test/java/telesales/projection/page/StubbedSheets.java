package telesales.projection.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Stands in for call-log: keeps what is saved, as long as it may be reached. */
final class StubbedSheets {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern TEAM = Pattern.compile("/api/call-sheets\\?.*");
  private static final Pattern SHEET = Pattern.compile("/api/call-sheets/[^/]+$");
  private static final Pattern JUDGED =
      Pattern.compile("/api/call-sheets/.*/(submit|accept|return)");
  private static final Pattern AMENDMENT = Pattern.compile("/api/calls/[^/]+/amendment$");

  final List<String> written = new CopyOnWriteArrayList<>();
  private final SheetJson sheet;
  private volatile boolean reachable = true;
  private volatile boolean writable = true;
  private volatile @Nullable String takenBack;

  StubbedSheets(Page page, SheetJson sheet) {
    this.sheet = sheet;
    page.route(TEAM, route -> answer(route, team()));
    page.route(SHEET, route -> answer(route, sheetOf(route.request().url())));
    page.route(JUDGED, this::judge);
    page.route(AMENDMENT, this::amend);
  }

  void isReachable(boolean now) {
    reachable = now;
    writable = now;
  }

  void isWritable(boolean now) {
    writable = now;
  }

  /** Whatever is asked next comes too late: the sheet was returned. */
  void isJudgedByAnother(String reason) {
    takenBack = reason;
  }

  private void judge(Route route) {
    if (!note(route)) {
      return;
    }
    if (takenBack != null) {
      sheet.standing("returned", takenBack);
      route.fulfill(new Route.FulfillOptions().setStatus(409));
      return;
    }
    String url = route.request().url();
    if (url.contains("/submit")) {
      sheet.standing("submitted", null).sheet.remove("reason");
    } else if (url.contains("/accept")) {
      sheet.standing("accepted", null);
    } else {
      sheet.standing("returned", read(route.request()).path("reason").asText());
    }
    answer(route, sheet.sheet.toString());
  }

  private void amend(Route route) {
    if (!note(route)) {
      return;
    }
    ObjectNode said = read(route.request());
    String[] path = route.request().url().split("/");
    sheet.said(path[path.length - 2], said);
    answer(route, SheetJson.amended(said).toString());
  }

  private boolean note(Route route) {
    if (!writable) {
      route.abort();
      return false;
    }
    Request request = route.request();
    String path = request.url().substring(request.url().indexOf("/api"));
    written.add(path + " " + request.postData());
    return true;
  }

  private void answer(Route route, String body) {
    if (!reachable) {
      route.abort();
      return;
    }
    route.fulfill(new Route.FulfillOptions().setContentType("application/json").setBody(body));
  }

  /** Everybody has the same calls. */
  private String sheetOf(String url) {
    String agent = url.replaceAll(".*/call-sheets/([^?]+).*", "$1");
    return sheet.sheet.deepCopy().put("agent", agent).toString();
  }

  private String team() {
    ObjectNode team = JSON.createObjectNode();
    team.put("team", "team-a").put("date", BoardJson.DATE).put("timezone", "Asia/Shanghai");
    team.put("today", BoardJson.DATE);
    team.put("dueAt", BoardJson.DATE + "T09:30:00Z").put("total", 5);
    team.put("submitted", 2).put("accepted", 1).put("returned", 1);
    team.put("late", 1).put("missing", 1);
    List<String> statuses =
        List.of("submitted", "none", "accepted", "returned", "submitted", "none");
    for (int agent = 0; agent < statuses.size(); agent++) {
      String status = agent == 0 ? sheet.sheet.path("status").asText() : statuses.get(agent);
      ObjectNode row = team.withArray("/agents").addObject();
      row.put("agent", "agent-" + agent).put("name", "张" + agent).put("status", status);
      row.put("dueAt", BoardJson.DATE + "T09:30:00Z").put("late", agent == 1 || agent == 4);
      row.put("changedSince", agent == 2).put("calls", agent == 5 ? 0 : 60 + agent);
      if (!status.equals("none")) {
        row.put("submittedAt", BoardJson.DATE + "T09:1" + agent + ":00Z");
      }
    }
    return team.toString();
  }

  private static ObjectNode read(Request request) {
    try {
      return (ObjectNode) JSON.readTree(request.postData());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
