package telesales.calllog.receiving;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import telesales.calllog.CallLogConfig;
import telesales.calllog.formats.Forms;
import telesales.calllog.formats.TwilioSignature;
import telesales.calllog.mapping.KnownDialer;

/** Whether a post is signed for the address that it was sent to. */
@ApplicationScoped
class TwilioProof {
  private static final String SIGNATURE = "X-Twilio-Signature";

  private final CallLogConfig.Posts config;

  TwilioProof(CallLogConfig config) {
    this.config = config.posts();
  }

  boolean holds(KnownDialer dialer, HttpServerRequest request, byte[] content) {
    String signature = request.getHeader(SIGNATURE);
    String token = dialer.secrets().twilioAuthToken();
    return signature != null
        && token != null
        && TwilioSignature.isRight(
            publicUrl(dialer, request) + request.uri(),
            Forms.fields(new String(content, UTF_8), config.fields()),
            token,
            signature);
  }

  /** Where the post was sent to, as whoever sent it knows it. */
  private String publicUrl(KnownDialer dialer, HttpServerRequest request) {
    String told = dialer.settings().publicUrl();
    if (told != null) {
      return told;
    }
    boolean forwarded = config.trustForwarded();
    String scheme = forwarded ? request.getHeader("X-Forwarded-Proto") : null;
    String host = forwarded ? request.getHeader("X-Forwarded-Host") : null;
    return (scheme == null ? request.scheme() : scheme)
        + "://"
        + (host == null ? request.getHeader("Host") : host);
  }
}
