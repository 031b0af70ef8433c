package telesales.calllog.receiving;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import telesales.calllog.mapping.KnownDialer;

/** The token within a post that proves where it comes from. */
@ApplicationScoped
class AircallToken {
  private final ObjectMapper json;

  AircallToken(ObjectMapper json) {
    this.json = json;
  }

  boolean isIn(byte[] content, KnownDialer dialer) {
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

  /** What proves the sender is not kept where operators look. */
  static byte[] takenOutOf(byte[] content, KnownDialer dialer) {
    String token = dialer.secrets().aircallToken();
    return token == null
        ? content
        : new String(content, ISO_8859_1)
            .replace(new String(token.getBytes(UTF_8), ISO_8859_1), "")
            .getBytes(ISO_8859_1);
  }
}
