package telesales.eventsourcing.postgresql;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** SQL lives in files named for what they do. */
public final class Sql {
  private Sql() {}

  /**
   * The text of a file in the folder {@code sql} of the resources beside a class.
   *
   * @param name as in {@code append-group.sql}
   */
  public static String file(Class<?> beside, String name) {
    String path = "sql/" + name;
    try (InputStream in = beside.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("no file " + path + " beside " + beside.getName());
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
