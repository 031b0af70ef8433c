package telesales.singlemachine.front;

import io.vertx.core.Future;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.net.ConnectException;
import telesales.singlemachine.http.Problem;

/** Answers in place of a service that does not listen, or that dies while it is being asked. */
final class WhenServiceIsAway implements ProxyInterceptor {

  private static final String RETRY_AFTER_SECONDS = "1";

  @Override
  public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
    return context
        .sendRequest()
        .recover(failure -> Future.succeededFuture(answer(context, problem(failure))));
  }

  /** Half an answer cannot be taken back: the connection is cut, so that the client notices. */
  @Override
  public Future<Void> handleProxyResponse(ProxyContext context) {
    return context
        .sendResponse()
        .recover(
            failure -> {
              HttpServerResponse response = context.request().proxiedRequest().response();
              if (response.headWritten()) {
                return context.request().proxiedRequest().connection().close();
              }
              return Future.failedFuture(failure);
            });
  }

  private static ProxyResponse answer(ProxyContext context, Problem problem) {
    return context
        .request()
        .release()
        .response()
        .setStatusCode(problem.status())
        .putHeader("Content-Type", Problem.MEDIA_TYPE)
        .putHeader("Retry-After", RETRY_AFTER_SECONDS)
        .putHeader("Cache-Control", "no-store")
        .setBody(Body.body(problem.body()));
  }

  /** Whether the service has done what it was asked is known only if it was never reached. */
  private static Problem problem(Throwable failure) {
    return failure instanceof ConnectException
        ? new Problem(503, "service-away", "This part of the system is starting: try again.")
        : new Problem(502, "service-broke-off", "The answer was broken off: try again.");
  }
}
