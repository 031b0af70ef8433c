package telesales.benchmarks.calls;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import telesales.benchmarks.http.Requests;
import telesales.benchmarks.http.Response;

/** Many calls a post. */
public final class BatchPosts implements Requests {
  private static final byte[] CREATED = "\"status\":201".getBytes(US_ASCII);

  private final CallSequence calls;
  private final int lines;
  private final PostHead head;
  private final ByteBuffer body;

  public BatchPosts(CallSequence calls, int lines, String host, String key) {
    this.calls = calls;
    this.lines = lines;
    this.head = new PostHead("/api/calls/batch", host, key, "application/x-ndjson");
    this.body = ByteBuffer.allocate(lines * (calls.longest() + 1));
  }

  @Override
  public int longest() {
    return head.longest() + body.capacity();
  }

  @Override
  public void next(ByteBuffer empty) {
    body.clear();
    for (int i = 0; i < lines; i++) {
      calls.write(body);
      body.put((byte) '\n');
    }
    body.flip();
    head.write(empty, body.remaining());
    empty.put(body);
  }

  @Override
  public int accepted(Response response) {
    return response.status() == 200 ? occurrences(response.body()) : 0;
  }

  private static int occurrences(byte[] text) {
    int found = 0;
    for (int at = 0; at + CREATED.length <= text.length; at++) {
      if (text[at] == CREATED[0] && matches(text, at)) {
        found++;
        at += CREATED.length - 1;
      }
    }
    return found;
  }

  private static boolean matches(byte[] text, int from) {
    for (int i = 1; i < CREATED.length; i++) {
      if (text[from + i] != CREATED[i]) {
        return false;
      }
    }
    return true;
  }
}
