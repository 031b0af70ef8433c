package telesales.singlemachine.front;

import static telesales.singlemachine.Service.CALL_LOG;
import static telesales.singlemachine.Service.HANDOVER;
import static telesales.singlemachine.Service.LEAD_SCORING;
import static telesales.singlemachine.Service.MEETING_METRICS;
import static telesales.singlemachine.Service.PROJECTION;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import telesales.singlemachine.Service;

/** Which service answers which paths. */
final class Routes {

  private record Route(String prefix, Service service) {}

  private static final List<Route> TABLE =
      List.of(
          new Route("/api/calls", CALL_LOG),
          new Route("/api/call-sheets", CALL_LOG),
          new Route("/api/dialer-keys", CALL_LOG),
          new Route("/api/dialers", CALL_LOG),
          new Route("/api/dialer-posts", CALL_LOG),
          new Route("/api/customers", CALL_LOG),
          new Route("/api/numbers", CALL_LOG),
          new Route("/api/calling-hours", CALL_LOG),
          new Route("/api/reconciliation/leads", LEAD_SCORING),
          new Route("/api/reconciliation/agent-days", MEETING_METRICS),
          new Route("/api/reconciliation/handovers", HANDOVER),
          new Route("/api/reconciliation/boards", PROJECTION),
          new Route("/api/reconciliation", CALL_LOG),
          new Route("/api/leads", LEAD_SCORING),
          new Route("/api/floor", MEETING_METRICS),
          new Route("/api/agent-days", MEETING_METRICS),
          new Route("/api/targets", MEETING_METRICS),
          new Route("/api/effective-call-rules", MEETING_METRICS),
          new Route("/api/calendar", MEETING_METRICS),
          new Route("/api/meetings", MEETING_METRICS),
          new Route("/api/shortfalls", MEETING_METRICS),
          new Route("/api/contests", MEETING_METRICS),
          new Route("/api/contest-draws", MEETING_METRICS),
          new Route("/api/announcements", MEETING_METRICS),
          new Route("/api/feedback", MEETING_METRICS),
          new Route("/api/win-stories", MEETING_METRICS),
          new Route("/api/objection-answers", MEETING_METRICS),
          new Route("/api/handovers", HANDOVER),
          new Route("/api/boards", PROJECTION),
          new Route("/api/rebuild", PROJECTION),
          new Route("/api/overviews", PROJECTION),
          new Route("/api/roll-ups", PROJECTION),
          new Route("/api/briefings", PROJECTION),
          new Route("/boards", PROJECTION),
          new Route("/overview", PROJECTION),
          new Route("/calendar", PROJECTION),
          new Route("/rebuild", PROJECTION),
          new Route("/me", PROJECTION),
          new Route("/reports", PROJECTION),
          new Route("/sheets", PROJECTION),
          new Route("/briefing", PROJECTION),
          new Route("/shortfalls", PROJECTION),
          new Route("/targets", PROJECTION),
          new Route("/static", PROJECTION));

  private static final List<String> PAGES =
      List.of(
          "/boards",
          "/briefing",
          "/overview",
          "/calendar",
          "/me",
          "/rebuild",
          "/reports",
          "/sheets",
          "/shortfalls",
          "/targets");
  private static final Pattern HEALTH = Pattern.compile("/services/[^/]+/q/health(/[a-z]+)?");

  private Routes() {}

  /** Who answers the path, given without {@code .} and {@code ..} in it. */
  static Optional<Service> serviceFor(String path) {
    return TABLE.stream()
        .filter(route -> path.startsWith(route.prefix))
        .map(Route::service)
        .findFirst();
  }

  /** Whether it is a service's health, which alone is open. */
  static boolean isHealth(String path) {
    return HEALTH.matcher(path).matches();
  }

  /** Whether a person looks at it in a browser, and is shown where to sign in. */
  static boolean isPage(String path) {
    return PAGES.stream().anyMatch(path::startsWith);
  }
}
