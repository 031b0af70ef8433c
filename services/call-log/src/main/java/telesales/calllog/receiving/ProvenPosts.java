package telesales.calllog.receiving;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.UnauthorizedException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.security.MessageDigest;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import telesales.calllog.CallLogConfig;
import telesales.calllog.assembly.Receiving;
import telesales.calllog.formats.Forms;
import telesales.calllog.formats.PostFormat;
import telesales.calllog.formats.TwilioSignature;
import telesales.calllog.mapping.DialerName;
import telesales.calllog.mapping.Dialers;
import telesales.calllog.mapping.KnownDialer;

/**
 * Services on the internet that cannot be given a key, but prove themselves by what they post. A
 * key will do as well. Everybody is let in to here, because the proof stands in the post.
 */
@Path("/api/dialers/{dialer}")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
class ProvenPosts {
  private static final String SIGNATURE = "X-Twilio-Signature";

  private final Receiving receiving;
  private final PostRequest request;
  private final Dialers dialers;
  private final CallLogConfig config;
  private final RoutingContext context;
  private final ObjectMapper json;

  ProvenPosts(
      Receiving receiving,
      PostRequest request,
      Dialers dialers,
      CallLogConfig config,
      RoutingContext context,
      ObjectMapper json) {
    this.receiving = receiving;
    this.request = request;
    this.dialers = dialers;
    this.config = config;
    this.context = context;
    this.json = json;
  }

  @POST
  @Path("/twilio")
  @Consumes(MediaType.WILDCARD)
  @Operation(
      summary = "Voice status callbacks of Twilio, and of those who use its names",
      description =
          "Proven by X-Twilio-Signature with the auth token of the dialer's settings, or by a key.")
  public Uni<RestResponse<Answer>> twilio(
      @PathParam("dialer") String dialer, byte @Nullable [] body) {
    byte[] content = request.checked(body);
    String query = request.query();
    byte[] post =
        query.isEmpty() ? content : (new String(content, UTF_8) + '&' + query).getBytes(UTF_8);
    return take(dialer, PostFormat.TWILIO, post, known -> isSigned(known, content));
  }

  @POST
  @Path("/aircall")
  @Consumes(MediaType.WILDCARD)
  @Operation(
      summary = "Webhooks of Aircall about calls",
      description = "Proven by the token in the body, as in the dialer's settings, or by a key.")
  public Uni<RestResponse<Answer>> aircall(
      @PathParam("dialer") String dialer, byte @Nullable [] body) {
    byte[] content = request.checked(body);
    return dialers
        .named(DialerName.of(dialer))
        .map(known -> withoutToken(known, content))
        .chain(kept -> take(dialer, PostFormat.AIRCALL, kept, known -> hasToken(known, content)));
  }

  /** What proves the sender is not kept where operators look. */
  private static byte[] withoutToken(KnownDialer dialer, byte[] content) {
    String token = dialer.secrets().aircallToken();
    return token == null
        ? content
        : new String(content, ISO_8859_1)
            .replace(new String(token.getBytes(UTF_8), ISO_8859_1), "")
            .getBytes(ISO_8859_1);
  }

  private Uni<RestResponse<Answer>> take(
      String dialer, PostFormat format, byte[] post, Predicate<KnownDialer> proof) {
    return request
        .caller()
        .chain(
            caller -> {
              if (!caller.isAnonymous()) {
                PostRequest.mustBe(caller, dialer);
                return Uni.createFrom().voidItem();
              }
              return dialers
                  .named(DialerName.of(dialer))
                  .invoke(
                      known -> {
                        if (!proof.test(known)) {
                          throw new UnauthorizedException("not proven");
                        }
                      })
                  .replaceWithVoid();
            })
        .chain(() -> receiving.take(dialer, format, post, PostRequest.meta(dialer)))
        .map(KeyedPosts::answer);
  }

  private boolean isSigned(KnownDialer dialer, byte[] content) {
    // Asked anew for each post: this resource outlives requests.
    HttpServerRequest http = context.request();
    String signature = http.getHeader(SIGNATURE);
    String token = dialer.secrets().twilioAuthToken();
    return signature != null
        && token != null
        && TwilioSignature.isRight(
            publicUrl(dialer, http) + http.uri(),
            Forms.fields(new String(content, UTF_8), config.posts().fields()),
            token,
            signature);
  }

  /** Where the post was sent to, as whoever sent it knows it. */
  private String publicUrl(KnownDialer dialer, HttpServerRequest http) {
    String told = dialer.settings().publicUrl();
    if (told != null) {
      return told;
    }
    boolean forwarded = config.posts().trustForwarded();
    String scheme = forwarded ? http.getHeader("X-Forwarded-Proto") : null;
    String host = forwarded ? http.getHeader("X-Forwarded-Host") : null;
    return (scheme == null ? http.scheme() : scheme)
        + "://"
        + (host == null ? http.getHeader("Host") : host);
  }

  private boolean hasToken(KnownDialer dialer, byte[] content) {
    String token = dialer.secrets().aircallToken();
    if (token == null) {
      return false;
    }
    try {
      String said = json.readTree(new String(content, UTF_8)).path("token").asText("");
      return MessageDigest.isEqual(token.getBytes(UTF_8), said.getBytes(UTF_8));
    } catch (JsonProcessingException unreadable) {
      return false;
    }
  }
}
