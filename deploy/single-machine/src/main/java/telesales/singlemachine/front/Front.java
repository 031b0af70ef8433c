package telesales.singlemachine.front;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.ToIntFunction;
import telesales.singlemachine.Service;
import telesales.singlemachine.http.OriginGuard;
import telesales.singlemachine.http.Problem;
import telesales.singlemachine.http.SecurityHeaders;
import telesales.singlemachine.signin.Role;
import telesales.singlemachine.signin.SignIn;

/** The address that people, dialers and programs use; behind it are all services. */
public final class Front implements AutoCloseable {

  /**
   * Where the front listens, and what it lets through.
   *
   * @param changesAtOnce requests, other than reading ones, that may be under way at each service;
   *     more are told to come again
   */
  public record Settings(String host, int port, int changesAtOnce) {}

  private static final long DEADLINE_SECONDS = 10;
  // Longer than the heartbeat of a board that nothing happens on.
  private static final int SILENCE_SECONDS = 120;

  private final Vertx vertx;
  private final SignIn signIn;
  private final Map<Service, ServiceProxy> proxies = new EnumMap<>(Service.class);
  private final HealthSummary health;

  private Front(SignIn signIn, ToIntFunction<Service> ports, int changesAtOnce) {
    this.vertx =
        Vertx.vertx(
            new VertxOptions()
                .setEventLoopPoolSize(2)
                .setWorkerPoolSize(4)
                .setFileSystemOptions(
                    new FileSystemOptions()
                        .setFileCachingEnabled(false)
                        .setClassPathResolvingEnabled(false)));
    this.signIn = signIn;
    this.health = new HealthSummary(vertx, ports);
    for (Service service : Service.values()) {
      proxies.put(
          service,
          new ServiceProxy(vertx, ports.applyAsInt(service), new Admission(changesAtOnce)));
    }
  }

  /** Listens on the address; returns when it does. */
  public static Front listen(
      Settings settings, SignIn signIn, ToIntFunction<Service> servicePorts) {
    var front = new Front(signIn, servicePorts, settings.changesAtOnce());
    try {
      front
          .server()
          .listen(settings.port(), settings.host())
          .toCompletionStage()
          .toCompletableFuture()
          .get(DEADLINE_SECONDS, TimeUnit.SECONDS);
      return front;
    } catch (ExecutionException | TimeoutException e) {
      front.close();
      throw new IllegalStateException(
          "cannot listen on " + settings.host() + ":" + settings.port(), e);
    } catch (InterruptedException e) {
      front.close();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while starting", e);
    }
  }

  @Override
  public void close() {
    try {
      vertx
          .close()
          .toCompletionStage()
          .toCompletableFuture()
          .get(DEADLINE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("the front did not close", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private HttpServer server() {
    var options =
        new HttpServerOptions()
            .setIdleTimeout(SILENCE_SECONDS)
            // A client that upgrades by itself would have no Host header to hand on.
            .setHttp2ClearTextEnabled(false)
            .setMaxHeaderSize(32 * 1024)
            .setHandle100ContinueAutomatically(true);
    return vertx.createHttpServer(options).requestHandler(router());
  }

  private Router router() {
    Router router = Router.router(vertx);
    router.route().handler(new SecurityHeaders()).handler(new OriginGuard());
    router.get("/").handler(request -> redirect(request, home(request)));
    router.get("/health").handler(health);
    signIn.mount(router, vertx);
    router.route("/services/:service/q/*").handler(this::operations);
    router.route().handler(this::byTable);
    router.route().failureHandler(Front::broke);
    return router;
  }

  private void byTable(RoutingContext request) {
    // The same path decides who answers and is handed on: "/boards/../q" must not reach "/q".
    String path = request.normalizedPath();
    var service = Routes.serviceFor(path);
    if (service.isEmpty()) {
      new Problem(404, "not-found", "There is nothing at this address.").answer(request);
    } else if (Routes.isPage(path) && wantsPage(request) && isNobody(request)) {
      String back = URLEncoder.encode(request.request().uri(), StandardCharsets.UTF_8);
      redirect(request, "/sign-in?return=" + back);
    } else {
      pass(request, service.get(), path);
    }
  }

  private void operations(RoutingContext request) {
    var service = Service.named(request.pathParam("service"));
    var who = signIn.sessions().who(request.request());
    boolean isOpen = Routes.isHealth(request.normalizedPath());
    if (who.isEmpty() && !isOpen) {
      Problem.notSignedIn().answer(request);
    } else if (!isOpen && who.get().role() != Role.ADMIN) {
      Problem.forbidden().answer(request);
    } else if (service.isEmpty()) {
      new Problem(404, "not-found", "There is no such service.").answer(request);
    } else {
      String path = request.normalizedPath();
      pass(
          request,
          service.get(),
          path.substring("/services/".length() + service.get().id().length()));
    }
  }

  private void pass(RoutingContext request, Service service, String path) {
    ServiceProxy proxy = proxies.get(service);
    if (proxy == null) {
      throw new IllegalStateException("every service has a proxy");
    }
    String query = request.request().query();
    proxy.handle(request, query == null ? path : path + "?" + query);
  }

  /**
   * Agents begin with their own day, everybody else with the boards; who it is shows only after
   * signing in, and that leads here again.
   */
  private String home(RoutingContext request) {
    return signIn
        .sessions()
        .who(request.request())
        .map(who -> who.role() == Role.AGENT ? "/me" : "/boards")
        .orElse("/sign-in");
  }

  private boolean isNobody(RoutingContext request) {
    return signIn.sessions().who(request.request()).isEmpty();
  }

  private static boolean wantsPage(RoutingContext request) {
    HttpServerRequest asked = request.request();
    String accept = asked.getHeader("Accept");
    return asked.method().name().equals("GET") && accept != null && accept.contains("text/html");
  }

  private static void redirect(RoutingContext request, String path) {
    request
        .response()
        .setStatusCode(303)
        .putHeader("Location", path)
        .putHeader("Cache-Control", "no-store");
    request.end().onFailure(gone -> request.request().connection().close());
  }

  private static void broke(RoutingContext request) {
    int status = request.statusCode() < 400 ? 500 : request.statusCode();
    new Problem(status, "broke", "Something went wrong here: try again.").answer(request);
  }
}
