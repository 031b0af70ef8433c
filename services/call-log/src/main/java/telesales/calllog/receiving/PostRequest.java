package telesales.calllog.receiving;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import telesales.calllog.CallLogConfig;
import telesales.calllog.mapping.DialerName;
import telesales.edge.Problem;
import telesales.edge.ProblemException;
import telesales.edge.Role;
import telesales.eventsourcing.store.EventMeta;

/** What the receivers have in common: whose post it is, and how large it may be. */
@RequestScoped
class PostRequest {
  private static final Pattern KEY = Pattern.compile("(^|&)key=[^&]*");

  private final CurrentIdentityAssociation identity;
  private final HttpServerRequest request;
  private final CallLogConfig config;

  PostRequest(CurrentIdentityAssociation identity, RoutingContext context, CallLogConfig config) {
    this.identity = identity;
    this.request = context.request();
    this.config = config;
  }

  /** Whoever this is, if it is somebody; a wrong key fails. */
  Uni<SecurityIdentity> caller() {
    return identity.getDeferredIdentity();
  }

  /**
   * @throws ProblemException if this is not that dialer
   */
  static void mustBe(SecurityIdentity caller, String dialer) {
    DialerName.of(dialer);
    if (!caller.hasRole(Role.DIALER)) {
      throw ProblemException.forbidden("your role does not allow this");
    }
    if (!caller.getPrincipal().getName().equals(dialer)) {
      throw ProblemException.forbidden("this key is another dialer's");
    }
  }

  static EventMeta meta(String dialer) {
    return new EventMeta(dialer, UUID.randomUUID().toString(), null);
  }

  /**
   * @throws ProblemException if it is too large, or packed
   */
  byte[] checked(byte @Nullable [] body) {
    mustNotBePacked();
    return checked(body, config.posts().bytes());
  }

  /** A file of many posts may be as large as this service takes at all. */
  byte[] file(byte @Nullable [] body) {
    mustNotBePacked();
    return checked(body, Integer.MAX_VALUE);
  }

  /** Without the key that dialers have to put there, and no longer than a post may be. */
  String query() {
    String query = request.query() == null ? "" : request.query();
    if (query.length() > config.posts().bytes()) {
      throw tooLarge(config.posts().bytes());
    }
    return KEY.matcher(query).replaceAll("");
  }

  /** What stands packed in a few bytes may be endless; no dialer packs what it posts. */
  private void mustNotBePacked() {
    String encoding = request.getHeader("Content-Encoding");
    if (encoding != null && !encoding.strip().toLowerCase(Locale.ROOT).equals("identity")) {
      throw new ProblemException(
          Problem.of(
              Response.Status.UNSUPPORTED_MEDIA_TYPE,
              "packed-body",
              "body: must not be compressed",
              List.of(new Problem.FieldError("body", "must not be compressed"))));
    }
  }

  private static byte[] checked(byte @Nullable [] body, int most) {
    byte[] content = body == null ? new byte[0] : body;
    if (content.length > most) {
      throw tooLarge(most);
    }
    return content;
  }

  private static ProblemException tooLarge(int most) {
    return new ProblemException(
        Problem.of(
            Response.Status.REQUEST_ENTITY_TOO_LARGE,
            "body-too-large",
            "body: a post has at most " + most + " bytes",
            List.of(new Problem.FieldError("body", "too large"))));
  }
}
