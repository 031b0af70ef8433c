package telesales.benchmarks.calls;

import java.nio.ByteBuffer;
import telesales.benchmarks.http.Requests;
import telesales.benchmarks.http.Response;

/** A call a post. */
public final class SinglePosts implements Requests {
  private static final int CREATED = 201;

  private final CallSequence calls;
  private final PostHead head;

  public SinglePosts(CallSequence calls, String host, String key) {
    this.calls = calls;
    this.head = new PostHead("/api/calls", host, key, "application/json");
  }

  @Override
  public int longest() {
    return head.longest() + calls.longest();
  }

  @Override
  public void next(ByteBuffer empty) {
    head.write(empty, calls.peek().length());
    calls.write(empty);
  }

  @Override
  public int accepted(Response response) {
    return response.status() == CREATED ? 1 : 0;
  }
}
