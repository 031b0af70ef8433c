package telesales.singlemachine.signin;

import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;

/** Everything about signing in that the front serves itself. */
public final class SignIn {

  private final Accounts accounts;
  private final Sessions sessions;

  /** Sign-in to these accounts with these sessions. */
  public SignIn(Accounts accounts, Sessions sessions) {
    this.accounts = accounts;
    this.sessions = sessions;
  }

  /** Whose session a request belongs to. */
  public Sessions sessions() {
    return sessions;
  }

  /** Adds the page and the resources for sessions and accounts. */
  public void mount(Router router, Vertx vertx) {
    new SignInPage().mount(router);
    new SessionRoutes(vertx, accounts, sessions).mount(router);
    new AccountRoutes(vertx, accounts, sessions).mount(router);
  }
}
