package telesales.singlemachine.http;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a change that a page of another site asks for in the name of whoever is signed in. The
 * cookie's own SameSite rule does so already, except for pages on other ports of this host.
 */
public final class OriginGuard implements Handler<RoutingContext> {

  private static final Set<HttpMethod> READING =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

  @Override
  public void handle(RoutingContext request) {
    String origin = request.request().getHeader("Origin");
    if (origin == null
        || READING.contains(request.request().method())
        || isOurs(origin, request.request().getHeader("Host"))) {
      request.next();
    } else {
      new Problem(403, "foreign-origin", "This request comes from a page of another site.")
          .answer(request);
    }
  }

  static boolean isOurs(String origin, @Nullable String host) {
    try {
      String authority = URI.create(origin).getRawAuthority();
      return authority != null && authority.equalsIgnoreCase(host);
    } catch (IllegalArgumentException malformed) {
      return false;
    }
  }
}
