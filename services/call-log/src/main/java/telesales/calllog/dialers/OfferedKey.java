package telesales.calllog.dialers;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The key that a request comes with: as a bearer token, or, where dialers post that can be given an
 * address and nothing more, in the address or as a password.
 *
 * @param dialer who says to come; absent where only the key is said
 */
record OfferedKey(ApiKey key, @Nullable String dialer) {
  /** The parameter of the address. */
  private static final String PARAMETER = "key";

  private static final String BASIC = "Basic ";
  private static final int LONGEST = 400;
  private static final Pattern WHERE_DIALERS_POST =
      Pattern.compile("/api/dialers/[^/]+/(?!settings$|replay$).+");

  static Optional<OfferedKey> of(HttpServerRequest request) {
    String header = request.getHeader(HttpHeaders.AUTHORIZATION);
    Optional<ApiKey> bearer = ApiKey.inHeader(header);
    if (bearer.isPresent()) {
      return bearer.map(key -> new OfferedKey(key, null));
    }
    if (header != null) {
      return isWhereDialersPost(request)
              && header.length() <= LONGEST
              && header.regionMatches(true, 0, BASIC, 0, BASIC.length())
          ? basic(header.substring(BASIC.length()).strip())
          : Optional.empty();
    }
    return isWhereDialersPost(request)
        ? Optional.ofNullable(request.getParam(PARAMETER)).flatMap(said -> key(said, null))
        : Optional.empty();
  }

  /** Whether the key is that of whom it is said to be. */
  boolean isBy(String name) {
    return dialer == null || dialer.equals(name);
  }

  private static boolean isWhereDialersPost(HttpServerRequest request) {
    return request.path() != null && WHERE_DIALERS_POST.matcher(request.path()).matches();
  }

  private static Optional<OfferedKey> basic(String encoded) {
    try {
      String pair = new String(Base64.getDecoder().decode(encoded), UTF_8);
      int colon = pair.indexOf(':');
      return colon < 0
          ? Optional.empty()
          : key(pair.substring(colon + 1), pair.substring(0, colon));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  private static Optional<OfferedKey> key(String token, @Nullable String dialer) {
    return token.startsWith(ApiKey.PREFIX) && token.length() <= LONGEST
        ? Optional.of(new OfferedKey(new ApiKey(token), dialer))
        : Optional.empty();
  }
}
