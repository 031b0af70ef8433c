package telesales.calllog.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import telesales.calllog.CallLogConfig;
import telesales.calllog.dialers.RememberedKeys;
import telesales.edge.Refusals;
import telesales.eventsourcing.store.EventMeta;

/**
 * The short way in for what comes by the thousand: a call in our own JSON from a dialer whose key
 * is in memory. It is the same intake and the same answers as {@link CallResource}, which takes
 * whatever does not fit here, without the layers in between: they cost more than the call itself.
 */
@ApplicationScoped
class CallDoor {
  private static final int BEFORE_AUTHENTICATION = 1_000;
  private static final int LONGEST_LENGTH = 8;
  private static final String PATH = "/api/calls";
  private static final String JSON = "application/json";
  private static final CharSequence JSON_TYPE =
      HttpHeaders.createOptimized("application/json;charset=UTF-8");

  private final CallIntake intake;
  private final RememberedKeys keys;
  private final CallLogConfig config;
  private final ObjectMapper json;

  CallDoor(CallIntake intake, RememberedKeys keys, CallLogConfig config, ObjectMapper json) {
    this.intake = intake;
    this.keys = keys;
    this.config = config;
    this.json = json;
  }

  void open(@Observes Filters filters) {
    filters.register(this::enter, BEFORE_AUTHENTICATION);
  }

  private void enter(RoutingContext context) {
    HttpServerRequest request = context.request();
    Optional<String> dialer =
        isOneCall(request)
            ? keys.dialerOf(request.getHeader(HttpHeaders.AUTHORIZATION))
            : Optional.empty();
    if (dialer.isPresent()) {
      request
          .body()
          .onSuccess(body -> log(body, dialer.get(), request.response()))
          .onFailure(context::fail);
      // Requests arrive paused, for those who have to ask first who is there.
      request.resume();
    } else {
      context.next();
    }
  }

  /** With a length that is known and small enough: there is no other limit on this way. */
  private boolean isOneCall(HttpServerRequest request) {
    return HttpMethod.POST.equals(request.method())
        && PATH.equals(request.uri())
        && JSON.equals(request.getHeader(HttpHeaders.CONTENT_TYPE))
        && length(request) <= config.callBytes();
  }

  private static int length(HttpServerRequest request) {
    String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    return length != null && length.length() <= LONGEST_LENGTH && isNumber(length)
        ? Integer.parseInt(length)
        : Integer.MAX_VALUE;
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && text.chars().allMatch(each -> each >= '0' && each <= '9');
  }

  private void log(Buffer body, String dialer, HttpServerResponse response) {
    var meta = new EventMeta(dialer, UUID.randomUUID().toString(), null);
    CompletionStage<CallIntake.Taken> taking;
    try {
      taking = intake.take(body.getBytes(), dialer, meta);
    } catch (RuntimeException refused) {
      refuse(refused, response);
      return;
    }
    taking.whenComplete(
        (taken, failure) -> {
          if (failure == null) {
            answer(taken, response);
          } else {
            refuse(cause(failure), response);
          }
        });
  }

  /** Without what stages wrap around it. */
  private static Throwable cause(Throwable failure) {
    return failure instanceof CompletionException wrapped && wrapped.getCause() != null
        ? wrapped.getCause()
        : failure;
  }

  private void answer(CallIntake.Taken taken, HttpServerResponse response) {
    if (taken.replay()) {
      response.setStatusCode(200);
    } else {
      response
          .setStatusCode(201)
          .putHeader(HttpHeaders.LOCATION, PATH + '/' + taken.call().value());
    }
    response.putHeader(HttpHeaders.CONTENT_TYPE, JSON_TYPE);
    response.end(write(TakenCall.of(taken)));
  }

  private void refuse(Throwable failure, HttpServerResponse response) {
    Response refusal = Refusals.of(CallResource.withWayOut(failure));
    refusal.getStringHeaders().forEach(response::putHeader);
    response.setStatusCode(refusal.getStatus()).end(write(refusal.getEntity()));
  }

  private Buffer write(Object answer) {
    try {
      return Buffer.buffer(json.writeValueAsBytes(answer));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
