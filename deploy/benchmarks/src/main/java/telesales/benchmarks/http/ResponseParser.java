package telesales.benchmarks.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads HTTP/1.1 answers as the services and the front give them, and no others. */
final class ResponseParser {
  private static final int STATUS_AT = "HTTP/1.1 ".length();
  private static final int STATUS_DIGITS = 3;
  private static final int HEX = 16;

  private ResponseParser() {}

  /** The answer at the beginning of the bytes; null if it is not there as a whole yet. */
  static @Nullable Response parse(byte[] bytes, int length) {
    int headEnd = endOfHead(bytes, length);
    if (headEnd < 0) {
      return null;
    }
    String head = new String(bytes, 0, headEnd, ISO_8859_1).toLowerCase(Locale.ROOT);
    String size = header(head, "content-length");
    byte @Nullable [] body =
        size == null
            ? chunks(bytes, headEnd, length)
            : sized(bytes, headEnd, length, Integer.parseInt(size));
    if (body == null) {
      return null;
    }
    return new Response(
        Integer.parseInt(head, STATUS_AT, STATUS_AT + STATUS_DIGITS, 10),
        header(head, "retry-after") != null,
        "close".equals(header(head, "connection")),
        body);
  }

  private static int endOfHead(byte[] bytes, int length) {
    for (int at = 3; at < length; at++) {
      if (bytes[at] == '\n' && bytes[at - 1] == '\r' && bytes[at - 2] == '\n') {
        return at + 1;
      }
    }
    return -1;
  }

  private static @Nullable String header(String head, String name) {
    int at = head.indexOf("\r\n" + name + ":");
    if (at < 0) {
      return null;
    }
    int from = at + name.length() + 3;
    return head.substring(from, head.indexOf("\r\n", from)).strip();
  }

  private static byte @Nullable [] sized(byte[] bytes, int from, int length, int size) {
    return length < from + size ? null : Arrays.copyOfRange(bytes, from, from + size);
  }

  /** An answer without a length that is not chunked either has no body here. */
  private static byte @Nullable [] chunks(byte[] bytes, int from, int length) {
    if (!new String(bytes, 0, from, ISO_8859_1).toLowerCase(Locale.ROOT).contains("chunked")) {
      return new byte[0];
    }
    var body = new ByteArrayOutputStream();
    int at = from;
    while (true) {
      int lineEnd = endOfLine(bytes, at, length);
      if (lineEnd < 0) {
        return null;
      }
      int size = Integer.parseInt(new String(bytes, at, lineEnd - at, ISO_8859_1).strip(), HEX);
      int next = lineEnd + 2 + size + 2;
      if (next > length) {
        return null;
      }
      if (size == 0) {
        return body.toByteArray();
      }
      body.write(bytes, lineEnd + 2, size);
      at = next;
    }
  }

  /** Where the line's CR is; -1 if the line is not complete. */
  private static int endOfLine(byte[] bytes, int from, int length) {
    for (int at = from; at + 1 < length; at++) {
      if (bytes[at] == '\r' && bytes[at + 1] == '\n') {
        return at;
      }
    }
    return -1;
  }
}
