package telesales.edge;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** A body that is too large is refused with a problem, however it was announced. */
@ApplicationScoped
final class BodyLimits {
  private static final int TOO_LARGE = 413;

  void register(@Observes Router router) {
    router.errorHandler(TOO_LARGE, BodyLimits::refuse);
  }

  private static void refuse(RoutingContext context) {
    HttpServerResponse response = context.response();
    if (response.ended() || response.headWritten()) {
      return;
    }
    var error = new JsonObject().put("field", "body").put("detail", "too large");
    var problem =
        new JsonObject()
            .put("type", "urn:telesales:problem:body-too-large")
            .put("title", "body too large")
            .put("status", TOO_LARGE)
            .put("detail", "the body is larger than this service takes")
            .put("errors", new JsonArray().add(error));
    if (context.request().version() != HttpVersion.HTTP_2) {
      // HTTP/2 knows no such header, and clients refuse an answer that has it.
      response.putHeader(HttpHeaders.CONNECTION, "close");
    }
    response
        .setStatusCode(TOO_LARGE)
        .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
        .end(problem.toBuffer());
  }
}
