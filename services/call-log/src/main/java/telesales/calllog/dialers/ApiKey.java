package telesales.calllog.dialers;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a dialer proves itself with: 256 random bits behind a prefix that tells it from a person's
 * token.
 */
record ApiKey(String value) {
  static final String PREFIX = "tsk_";
  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private static final String BEARER = "Bearer ";
  private static final int LONGEST_HEADER = 200;

  /** Empty if the header {@code Authorization} is missing or has something else. */
  static Optional<ApiKey> inHeader(@Nullable String header) {
    return header != null
            && header.length() <= LONGEST_HEADER
            && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
            && header.startsWith(PREFIX, BEARER.length())
        ? Optional.of(new ApiKey(header.substring(BEARER.length())))
        : Optional.empty();
  }

  static ApiKey make() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new ApiKey(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** A plain hash suffices: there is no guessing 256 random bits. */
  byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return PREFIX + "…";
  }
}
