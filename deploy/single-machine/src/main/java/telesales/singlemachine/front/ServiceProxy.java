package telesales.singlemachine.front;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyOptions;
import io.vertx.httpproxy.ProxyResponse;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Hands requests on to one service and streams what it answers, both ways and unbuffered. Who is
 * there each service finds out itself, from the bearer token or the session's cookie.
 */
final class ServiceProxy {

  private static final int CONNECT_TIMEOUT_MS = 2_000;
  // Longer than the pause between two heartbeats of a stream that has nothing to say.
  private static final int SILENCE_SECONDS = 120;
  // Each open board holds one connection for as long as somebody looks at it.
  private static final int CONNECTIONS = 2_000;

  private final int port;
  private final Admission admission;
  private final HttpClient client;

  ServiceProxy(Vertx vertx, int port, Admission admission) {
    this.port = port;
    this.admission = admission;
    var options =
        new HttpClientOptions()
            .setConnectTimeout(CONNECT_TIMEOUT_MS)
            .setIdleTimeout(SILENCE_SECONDS)
            .setKeepAliveTimeout(30)
            .setMaxHeaderSize(32 * 1024);
    this.client = vertx.createHttpClient(options, new PoolOptions().setHttp1MaxSize(CONNECTIONS));
  }

  /**
   * Hands the request on, to be answered as if it had been sent to the given path and query; unless
   * too many are under way.
   */
  void handle(RoutingContext request, String uri) {
    if (!admission.admits(request)) {
      return;
    }
    HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client)
        .origin(this::connect)
        .addInterceptor(new WhenServiceIsAway())
        .addInterceptor(new Handing(uri))
        .handle(request.request());
  }

  private Future<HttpClientRequest> connect(ProxyContext context) {
    @Nullable String host = context.request().proxiedRequest().getHeader(HttpHeaders.HOST);
    return context
        .client()
        .request(new RequestOptions().setHost("127.0.0.1").setPort(port))
        .map(
            request -> {
              if (host != null) {
                request.putHeader(HttpHeaders.HOST, host);
              }
              return request;
            });
  }

  /** What a client says about itself is replaced by what we know of it. */
  private record Handing(String uri) implements ProxyInterceptor {

    private static final List<String> FORGEABLE =
        List.of(
            "forwarded",
            "x-forwarded-for",
            "x-forwarded-proto",
            "x-forwarded-host",
            "x-forwarded-port",
            "x-forwarded-prefix",
            "x-real-ip");

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
      HttpServerRequest client = context.request().proxiedRequest();
      context.request().setURI(uri);
      var headers = context.request().headers();
      FORGEABLE.forEach(headers::remove);
      namedByConnection(client).forEach(headers::remove);
      headers.set("x-forwarded-for", client.remoteAddress().hostAddress());
      headers.set("x-forwarded-proto", client.isSSL() ? "https" : "http");
      @Nullable String host = client.getHeader(HttpHeaders.HOST);
      if (host != null) {
        headers.set("x-forwarded-host", host);
      }
      return context.sendRequest();
    }

    /** A header that is named in Connection is meant for this hop only. */
    private static List<String> namedByConnection(HttpServerRequest client) {
      @Nullable String connection = client.getHeader(HttpHeaders.CONNECTION);
      return connection == null
          ? List.of()
          : List.of(connection.toLowerCase(Locale.ROOT).split("\\s*,\\s*"));
    }
  }
}
