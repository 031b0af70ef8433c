package telesales.singlemachine.signin;

import io.vertx.core.Handler;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.Objects;
import telesales.singlemachine.http.Problem;

/** Reads a small JSON object from a request and writes one as the answer. */
final class JsonBody implements Handler<RoutingContext> {

  private static final int LIMIT = 4_096;
  private static final String KEY = "json";

  @Override
  public void handle(RoutingContext request) {
    String length = request.request().getHeader("Content-Length");
    if (length == null || !length.matches("\\d{1,9}") || Integer.parseInt(length) > LIMIT) {
      new Problem(413, "too-large", "Send a JSON object of at most 4 KB.").answer(request);
      return;
    }
    request
        .request()
        .body()
        .onSuccess(body -> parse(request, body.toString()))
        .onFailure(request::fail);
  }

  static JsonObject of(RoutingContext request) {
    return Objects.requireNonNull(request.<JsonObject>get(KEY));
  }

  static void answer(RoutingContext request, int status, JsonObject body) {
    request
        .response()
        .setStatusCode(status)
        .putHeader("Content-Type", "application/json")
        .putHeader("Cache-Control", "no-store")
        .end(body.toBuffer())
        .onFailure(gone -> request.request().connection().close());
  }

  private static void parse(RoutingContext request, String text) {
    try {
      var body = new JsonObject(text);
      for (String field : body.fieldNames()) {
        if (body.getValue(field) != null && !(body.getValue(field) instanceof String)) {
          throw new DecodeException(field + " is not text");
        }
      }
      request.put(KEY, body);
      request.next();
    } catch (DecodeException e) {
      new Problem(400, "malformed", "The body is not a JSON object of texts.").answer(request);
    }
  }
}
