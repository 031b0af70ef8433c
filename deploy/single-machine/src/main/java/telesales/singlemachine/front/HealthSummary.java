package telesales.singlemachine.front;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.EnumMap;
import java.util.List;
import java.util.function.ToIntFunction;
import telesales.singlemachine.Service;

/** Whether everything is ready, in one answer that anybody may have. */
final class HealthSummary implements Handler<RoutingContext> {

  private static final int TIMEOUT_MS = 2_000;
  private static final long FRESH_NANOS = 500_000_000L;

  private final HttpClient client;
  private final ToIntFunction<Service> ports;
  private Future<JsonObject> latest = Future.failedFuture("never asked");
  private long askedAt;
  private boolean asked;

  HealthSummary(Vertx vertx, ToIntFunction<Service> ports) {
    this.client = vertx.createHttpClient(new HttpClientOptions().setConnectTimeout(TIMEOUT_MS));
    this.ports = ports;
  }

  @Override
  public void handle(RoutingContext request) {
    summary()
        .onSuccess(
            summary -> {
              boolean up = summary.getString("status").equals("UP");
              request
                  .response()
                  .setStatusCode(up ? 200 : 503)
                  .putHeader("Content-Type", "application/json")
                  .putHeader("Cache-Control", "no-store");
              request
                  .end(summary.toBuffer())
                  .onFailure(gone -> request.request().connection().close());
            })
        .onFailure(request::fail);
  }

  /** Open to everybody, so many questions at once are one question to the services. */
  private synchronized Future<JsonObject> summary() {
    if (!asked || (latest.isComplete() && System.nanoTime() - askedAt > FRESH_NANOS)) {
      asked = true;
      askedAt = System.nanoTime();
      latest = ask();
    }
    return latest;
  }

  private Future<JsonObject> ask() {
    var answers = new EnumMap<Service, Future<Boolean>>(Service.class);
    for (Service service : Service.values()) {
      answers.put(service, isReady(ports.applyAsInt(service)));
    }
    return Future.all(List.copyOf(answers.values()))
        .map(
            all -> {
              var services = new JsonObject();
              answers.forEach(
                  (service, ready) -> services.put(service.id(), ready.result() ? "UP" : "DOWN"));
              boolean up = answers.values().stream().allMatch(Future::result);
              return new JsonObject().put("status", up ? "UP" : "DOWN").put("services", services);
            });
  }

  private Future<Boolean> isReady(int port) {
    return client
        .request(HttpMethod.GET, port, "127.0.0.1", "/q/health/ready")
        .map(request -> request.idleTimeout(TIMEOUT_MS))
        .compose(HttpClientRequest::send)
        .map(response -> response.statusCode() == 200)
        .otherwise(false);
  }
}
