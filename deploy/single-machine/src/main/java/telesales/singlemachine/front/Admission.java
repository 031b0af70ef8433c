package telesales.singlemachine.front;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import telesales.singlemachine.http.Problem;

/**
 * Lets so many requests that change something go on at a time, and asks others at once to come
 * again: whoever waits behind thousands has given up before it is answered. Reading is not counted,
 * for an open board is a request that lasts all day.
 */
final class Admission {

  private static final Set<HttpMethod> READING =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
  private static final String RETRY_AFTER_SECONDS = "1";

  private final int atOnce;
  private final AtomicInteger underWay = new AtomicInteger();

  Admission(int atOnce) {
    this.atOnce = atOnce;
  }

  /** Whether it may go on; if not, it has been answered. */
  boolean admits(RoutingContext request) {
    HttpServerRequest asked = request.request();
    if (READING.contains(asked.method())) {
      return true;
    }
    if (underWay.incrementAndGet() > atOnce) {
      underWay.decrementAndGet();
      asked.response().putHeader("Retry-After", RETRY_AFTER_SECONDS);
      new Problem(503, "too-many-at-once", "Too much comes at once: send it again in a second.")
          .answer(request);
      return false;
    }
    request.addEndHandler(ended -> underWay.decrementAndGet());
    return true;
  }
}
