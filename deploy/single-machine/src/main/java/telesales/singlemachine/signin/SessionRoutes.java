package telesales.singlemachine.signin;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import telesales.singlemachine.http.Problem;

/** Signing in and out, and asking who is signed in. */
final class SessionRoutes {

  private final Vertx vertx;
  private final Accounts accounts;
  private final Sessions sessions;

  SessionRoutes(Vertx vertx, Accounts accounts, Sessions sessions) {
    this.vertx = vertx;
    this.accounts = accounts;
    this.sessions = sessions;
  }

  void mount(Router router) {
    router.get("/api/session").handler(this::whoAmI);
    router.post("/api/session").handler(new JsonBody()).handler(this::signIn);
    router.delete("/api/session").handler(this::signOut);
  }

  private void whoAmI(RoutingContext request) {
    sessions
        .who(request.request())
        .ifPresentOrElse(
            account -> JsonBody.answer(request, 200, json(account)),
            () -> Problem.notSignedIn().answer(request));
  }

  private void signIn(RoutingContext request) {
    JsonObject body = JsonBody.of(request);
    String name = body.getString("name");
    String password = body.getString("password");
    if (name == null || password == null || name.length() > 200 || password.length() > 1000) {
      new Problem(400, "malformed", "Send a name and a password.").answer(request);
      return;
    }
    vertx
        .executeBlocking(() -> accounts.signIn(name, password), false)
        .onSuccess(attempt -> answer(request, attempt))
        .onFailure(request::fail);
  }

  private void answer(RoutingContext request, Accounts.Attempt attempt) {
    switch (attempt) {
      case Accounts.Attempt.SignedIn(var account) -> {
        request.response().addCookie(sessions.cookieFor(account));
        JsonBody.answer(request, 200, json(account));
      }
      case Accounts.Attempt.Refused() ->
          new Problem(401, "wrong-name-or-password", "Name or password is wrong.").answer(request);
      case Accounts.Attempt.TooSoon(var wait) -> {
        request.response().putHeader("Retry-After", Long.toString(wait.toSeconds() + 1));
        new Problem(429, "too-many-attempts", "Too many attempts: wait a moment.").answer(request);
      }
    }
  }

  private void signOut(RoutingContext request) {
    request.response().addCookie(Sessions.noCookie()).setStatusCode(204);
    request.end().onFailure(request::fail);
  }

  static JsonObject json(Account account) {
    return new JsonObject()
        .put("name", account.name())
        .put("role", account.role().id())
        .put("team", account.team());
  }
}
