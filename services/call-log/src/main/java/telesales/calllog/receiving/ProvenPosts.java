package telesales.calllog.receiving;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import telesales.calllog.assembly.Receiving;
import telesales.calllog.formats.PostFormat;
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
  private final Receiving receiving;
  private final PostRequest request;
  private final Dialers dialers;
  private final TwilioProof signed;
  private final AircallToken token;
  private final RoutingContext context;

  ProvenPosts(
      Receiving receiving,
      PostRequest request,
      Dialers dialers,
      TwilioProof signed,
      AircallToken token,
      RoutingContext context) {
    this.receiving = receiving;
    this.request = request;
    this.dialers = dialers;
    this.signed = signed;
    this.token = token;
    this.context = context;
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
    // Asked anew for each post: this resource outlives requests.
    HttpServerRequest http = context.request();
    return take(dialer, PostFormat.TWILIO, post, known -> signed.holds(known, http, content));
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
        .map(known -> AircallToken.takenOutOf(content, known))
        .chain(kept -> take(dialer, PostFormat.AIRCALL, kept, known -> token.isIn(content, known)));
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
}
