package telesales.projection.page;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Whoever asks for a page without a session, or with one that ran out overnight, is led to the
 * sign-in page and back: a person typed the address, and a 401 is no answer to a person. The API
 * goes on refusing.
 */
@ApplicationScoped
class SignInInstead {
  private static final int BEFORE_AUTHENTICATION = -1_000;
  private static final List<String> PAGES =
      List.of(
          "/boards",
          "/boards/*",
          "/me",
          "/briefing/*",
          "/calendar",
          "/rebuild",
          "/sheets/*",
          "/shortfalls/*",
          "/targets/*",
          "/reports",
          "/reports/*",
          "/overview",
          "/overview/*");

  void watch(@Observes Router router) {
    for (String page : PAGES) {
      router.route(page).order(BEFORE_AUTHENTICATION).handler(SignInInstead::watch);
    }
  }

  private static void watch(RoutingContext request) {
    request.addHeadersEndHandler(_ -> replaceRefusal(request));
    request.next();
  }

  private static void replaceRefusal(RoutingContext request) {
    if (request.response().getStatusCode() != 401) {
      return;
    }
    String wanted = URLEncoder.encode(request.request().uri(), StandardCharsets.UTF_8);
    request
        .response()
        .setStatusCode(303)
        // A path alone: only the front knows the host under which people reach us.
        .putHeader(HttpHeaders.LOCATION, "/sign-in?return=" + wanted);
    request.response().headers().remove(HttpHeaders.WWW_AUTHENTICATE);
  }
}
