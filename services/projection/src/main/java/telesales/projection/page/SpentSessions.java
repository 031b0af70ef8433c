package telesales.projection.page;

import io.quarkus.security.AuthenticationFailedException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;

/**
 * A session that ran out overnight fails before any page is reached; the person at the screen is
 * led to the sign-in page all the same.
 */
@ApplicationScoped
class SpentSessions {
  void watch(@Observes Router router) {
    router.route("/boards").failureHandler(SpentSessions::leadToSignIn);
    router.route("/boards/*").failureHandler(SpentSessions::leadToSignIn);
  }

  private static void leadToSignIn(RoutingContext request) {
    if (!(request.failure() instanceof AuthenticationFailedException)) {
      request.next();
      return;
    }
    request
        .response()
        .setStatusCode(303)
        .putHeader(
            HttpHeaders.LOCATION,
            SignIn.addressToReturnTo(request.request().path(), request.request().query()))
        .end();
  }
}
