package telesales.singlemachine.front;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** What stands behind the front in its tests: it tells what it heard. */
final class FakeService implements AutoCloseable {

  private final Vertx vertx = Vertx.vertx();
  private final HttpServer server;
  private final CompletableFuture<HttpServerResponse> listener = new CompletableFuture<>();
  private final LinkedBlockingQueue<HttpServerResponse> holding = new LinkedBlockingQueue<>();

  FakeService() throws Exception {
    server =
        vertx
            .createHttpServer()
            .requestHandler(this::answer)
            .listen(0, "127.0.0.1")
            .toCompletionStage()
            .toCompletableFuture()
            .get(10, TimeUnit.SECONDS);
  }

  int port() {
    return server.actualPort();
  }

  /** Sends an event to whoever has opened the stream. */
  void say(String event) throws Exception {
    var response = listener.get(10, TimeUnit.SECONDS);
    response
        .write("data: " + event + "\n\n")
        .toCompletionStage()
        .toCompletableFuture()
        .get(10, TimeUnit.SECONDS);
  }

  /** Answers the oldest request that is held up. */
  void letGo() throws Exception {
    var held = Objects.requireNonNull(holding.poll(10, TimeUnit.SECONDS));
    held.end().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
  }

  int held() {
    return holding.size();
  }

  void die() {
    close();
  }

  @Override
  public void close() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  private void answer(HttpServerRequest request) {
    HttpServerResponse response = request.response();
    switch (request.path()) {
      case "/api/boards/stream" -> {
        response.setChunked(true).putHeader("Content-Type", "text/event-stream");
        response.write(": open\n\n").onSuccess(sent -> listener.complete(response));
      }
      case "/api/boards/hold-up" -> holding.add(response);
      case "/api/boards/break-off" -> request.connection().close();
      case "/api/boards/upload" -> {
        var bytes = new AtomicLong();
        request.handler(part -> bytes.addAndGet(part.length()));
        request.endHandler(
            end -> response.end(new JsonObject().put("bytes", bytes.get()).encode()));
      }
      case "/api/boards/own-policy" ->
          response.putHeader("Content-Security-Policy", "default-src 'none'").end();
      default -> response.end(heard(request).encode());
    }
  }

  private static JsonObject heard(HttpServerRequest request) {
    var headers = new JsonObject();
    request
        .headers()
        .forEach((name, value) -> headers.put(name.toLowerCase(java.util.Locale.ROOT), value));
    return new JsonObject().put("uri", request.uri()).put("headers", headers);
  }
}
