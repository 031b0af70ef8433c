package telesales.benchmarks.phases;

import java.time.Duration;
import java.util.List;
import telesales.benchmarks.calls.BatchPosts;
import telesales.benchmarks.calls.SinglePosts;
import telesales.benchmarks.http.Load;
import telesales.benchmarks.http.LoadClient;
import telesales.benchmarks.http.Outcome;
import telesales.singlemachine.Service;

/** Posts over more and more connections, each of which asks again when it was answered. */
final class PostsPhase {
  static final String FRONT = "front";
  static final String DIRECT = "direct";
  static final String BATCH = "batch";
  private static final int WARMING_CLIENTS = 64;
  private static final int MOST_WARMINGS = 6;
  private static final double STILL_FASTER = 1.1;
  private static final int BATCH_LINES = 1_000;
  private static final List<Integer> BATCH_CLIENTS = List.of(1, 4);

  private PostsPhase() {}

  /** One load. */
  @FunctionalInterface
  private interface Loading {
    void measure(Load load) throws Exception;
  }

  /** A call a post, to the address that dialers use. */
  static void front(Session session) throws Exception {
    warm(session);
    eachOf(session.timing().clients(), session, load -> front(session, load));
  }

  static void front(Session session, Load load) throws Exception {
    new Posting(session)
        .measure(FRONT, session.installation().frontAddress(), singles(session), load);
  }

  /** Posts that are not measured, until they get no faster: then the JVMs have compiled. */
  static void warm(Session session) throws Exception {
    Load load = Load.closed(WARMING_CLIENTS, Duration.ZERO, session.timing().warmUp());
    long before = 0;
    for (int round = 1; round <= MOST_WARMINGS; round++) {
      Outcome outcome =
          LoadClient.run(session.installation().frontAddress(), singles(session), load);
      session.results().addAnswered(outcome.callsInAll());
      if (outcome.callsInAll() < before * STILL_FASTER) {
        break;
      }
      before = outcome.callsInAll();
    }
    session.awaitNoBacklog();
  }

  /** The same to call-log itself: what the front costs is the difference. */
  static void direct(Session session) throws Exception {
    var address = session.installation().address(Service.CALL_LOG);
    eachOf(
        session.timing().clients(),
        session,
        load -> new Posting(session).measure(DIRECT, address, singles(session), load));
  }

  /** A thousand calls a post. */
  static void batch(Session session) throws Exception {
    var address = session.installation().frontAddress();
    eachOf(
        BATCH_CLIENTS,
        session,
        load ->
            new Posting(session)
                .measure(
                    BATCH,
                    address,
                    new BatchPosts(session.calls(), BATCH_LINES, session.host(), session.key()),
                    load));
  }

  static SinglePosts singles(Session session) {
    return new SinglePosts(session.calls(), session.host(), session.key());
  }

  private static void eachOf(List<Integer> clients, Session session, Loading loading)
      throws Exception {
    Duration warmUp = session.timing().warmUp();
    for (int number : clients) {
      loading.measure(Load.closed(number, warmUp, session.timing().measured()));
      session.awaitNoBacklog();
      warmUp = session.timing().settling();
    }
  }
}
