package telesales.projection.bi;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/**
 * The statements that define the views, and what tells one definition from another.
 *
 * @param fingerprint the beginning of a SHA-256, in hexadecimal
 */
record BiDefinition(String views, String comments, String fingerprint) {
  private static final int ENOUGH = 16;

  static BiDefinition ofThisRelease() {
    String views = file("views.sql");
    String comments = file("comments.sql");
    return new BiDefinition(views, comments, fingerprint(views + comments));
  }

  private static String file(String name) {
    try (InputStream in =
        Objects.requireNonNull(BiDefinition.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String fingerprint(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, ENOUGH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
