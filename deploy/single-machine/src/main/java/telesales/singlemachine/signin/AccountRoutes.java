package telesales.singlemachine.signin;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import telesales.singlemachine.http.Problem;

/** Making, changing and removing accounts, for administrators only. */
final class AccountRoutes {

  private final Vertx vertx;
  private final Accounts accounts;
  private final Sessions sessions;

  AccountRoutes(Vertx vertx, Accounts accounts, Sessions sessions) {
    this.vertx = vertx;
    this.accounts = accounts;
    this.sessions = sessions;
  }

  void mount(Router router) {
    router.route("/api/accounts*").handler(this::onlyAdministrators);
    router.post("/api/accounts").handler(new JsonBody()).handler(this::put);
    router.get("/api/accounts/:name").handler(this::get);
    router.delete("/api/accounts/:name").handler(this::delete);
  }

  private void onlyAdministrators(RoutingContext request) {
    var who = sessions.who(request.request());
    if (who.isEmpty()) {
      Problem.notSignedIn().answer(request);
    } else if (who.get().role() != Role.ADMIN) {
      Problem.forbidden().answer(request);
    } else {
      request.next();
    }
  }

  private void put(RoutingContext request) {
    JsonObject body = JsonBody.of(request);
    Account account;
    try {
      Role role =
          Role.named(body.getString("role", ""))
              .orElseThrow(() -> new IllegalArgumentException("a role is one of " + Role.list()));
      account = new Account(body.getString("name", ""), role, body.getString("team"));
    } catch (IllegalArgumentException e) {
      new Problem(400, "malformed", "Not an account: " + e.getMessage() + ".").answer(request);
      return;
    }
    vertx
        .executeBlocking(() -> accounts.put(account), false)
        .onSuccess(
            password ->
                JsonBody.answer(
                    request, 200, SessionRoutes.json(account).put("password", password)))
        .onFailure(request::fail);
  }

  private void get(RoutingContext request) {
    String name = request.pathParam("name");
    vertx
        .executeBlocking(() -> accounts.find(name), false)
        .onSuccess(
            found ->
                found.ifPresentOrElse(
                    account -> JsonBody.answer(request, 200, SessionRoutes.json(account)),
                    () -> noSuchAccount().answer(request)))
        .onFailure(request::fail);
  }

  private void delete(RoutingContext request) {
    String name = request.pathParam("name");
    vertx
        .executeBlocking(() -> accounts.remove(name), false)
        .onSuccess(
            removed -> {
              if (removed) {
                request.response().setStatusCode(204);
                request.end().onFailure(request::fail);
              } else {
                noSuchAccount().answer(request);
              }
            })
        .onFailure(request::fail);
  }

  private static Problem noSuchAccount() {
    return new Problem(404, "no-such-account", "There is no account of that name.");
  }
}
