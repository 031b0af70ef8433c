package telesales.benchmarks.phases;

import java.net.InetSocketAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import telesales.benchmarks.calls.BatchPosts;
import telesales.benchmarks.calls.SinglePosts;
import telesales.benchmarks.http.Requests;
import telesales.singlemachine.Service;

/** All phases by their names, in the order in which they are run. */
public final class Phases {
  private static final int BATCH_LINES = 1_000;
  private static final List<Integer> BATCH_CLIENTS = List.of(1, 4);

  private Phases() {}

  public static Map<String, Phase> all() {
    Map<String, Phase> phases = new LinkedHashMap<>();
    phases.put(YardstickPhase.NAME, new YardstickPhase());
    phases.put("front", new Singles("front"));
    phases.put("direct", new Direct());
    phases.put("batch", new Batches());
    return phases;
  }

  /** A call a post, to the address that dialers use. */
  private static class Singles extends PostsPhase {
    Singles(String name) {
      super(name);
    }

    @Override
    InetSocketAddress address(Session session) throws Exception {
      return session.installation().frontAddress();
    }

    @Override
    Requests requests(Session session) {
      return new SinglePosts(session.calls(), session.host(), session.key());
    }

    @Override
    List<Integer> clients(Session session) {
      return session.timing().clients();
    }
  }

  /** The same to call-log itself: what the front costs is the difference. */
  private static final class Direct extends Singles {
    Direct() {
      super("direct");
    }

    @Override
    InetSocketAddress address(Session session) throws Exception {
      return session.installation().address(Service.CALL_LOG);
    }
  }

  /** Many calls a post. */
  private static final class Batches extends PostsPhase {
    Batches() {
      super("batch");
    }

    @Override
    InetSocketAddress address(Session session) {
      return session.installation().frontAddress();
    }

    @Override
    Requests requests(Session session) {
      return new BatchPosts(session.calls(), BATCH_LINES, session.host(), session.key());
    }

    @Override
    List<Integer> clients(Session session) {
      return BATCH_CLIENTS;
    }
  }
}
