package telesales.benchmarks.calls;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import telesales.benchmarks.http.Requests;
import telesales.benchmarks.http.Response;

/** Posts whose answers are kept, to be looked for afterwards. */
public final class RememberedPosts implements Requests {
  private static final String ID = "\"id\":\"";

  private final SinglePosts posts;
  private final List<String> ids = new ArrayList<>();

  public RememberedPosts(SinglePosts posts) {
    this.posts = posts;
  }

  /** Of all calls that were answered to be stored. */
  public List<String> ids() {
    return List.copyOf(ids);
  }

  @Override
  public int longest() {
    return posts.longest();
  }

  @Override
  public void next(ByteBuffer empty) {
    posts.next(empty);
  }

  @Override
  public int accepted(Response response) {
    int accepted = posts.accepted(response);
    if (accepted > 0) {
      String body = new String(response.body(), UTF_8);
      int from = body.indexOf(ID) + ID.length();
      ids.add(body.substring(from, body.indexOf('"', from)));
    }
    return accepted;
  }
}
