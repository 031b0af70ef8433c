package telesales.benchmarks.calls;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;

/** The head of a post, complete but for the body's length. */
final class PostHead {
  private static final int LONGEST_LENGTH = 10;
  private static final byte[] END = "\r\n\r\n".getBytes(US_ASCII);

  private final byte[] upToLength;

  PostHead(String path, String host, String key, String contentType) {
    upToLength =
        """
        POST %s HTTP/1.1\r
        Host: %s\r
        Authorization: Bearer %s\r
        Content-Type: %s\r
        Content-Length:\s"""
            .formatted(path, host, key, contentType)
            .getBytes(US_ASCII);
  }

  int longest() {
    return upToLength.length + LONGEST_LENGTH + END.length;
  }

  void write(ByteBuffer out, int bodyLength) {
    out.put(upToLength).put(Integer.toString(bodyLength).getBytes(US_ASCII)).put(END);
  }
}
