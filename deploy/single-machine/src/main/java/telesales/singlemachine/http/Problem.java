package telesales.singlemachine.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/**
 * An answer that says what is wrong (RFC 9457).
 *
 * @param status the HTTP status
 * @param code what programs tell problems apart by
 * @param title one sentence for people
 */
public record Problem(int status, String code, String title) {

  /** The media type of a problem. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /** Nobody is signed in. */
  public static Problem notSignedIn() {
    return new Problem(401, "not-signed-in", "Sign in first.");
  }

  /** Somebody is, but may not do this. */
  public static Problem forbidden() {
    return new Problem(403, "forbidden", "This account may not do that.");
  }

  /** The body. */
  public Buffer body() {
    return new JsonObject()
        .put("type", "about:blank")
        .put("title", title)
        .put("status", status)
        .put("code", code)
        .toBuffer();
  }

  /** Answers the request with it. */
  public void answer(RoutingContext request) {
    HttpServerResponse response = request.response();
    if (response.ended() || response.headWritten()) {
      return;
    }
    response
        .setStatusCode(status)
        .putHeader("Content-Type", MEDIA_TYPE)
        .putHeader("Cache-Control", "no-store")
        .end(body())
        // Whoever asked has gone: there is nobody left to tell.
        .onFailure(gone -> request.request().connection().close());
  }
}
