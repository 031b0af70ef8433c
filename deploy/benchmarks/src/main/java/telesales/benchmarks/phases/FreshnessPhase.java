package telesales.benchmarks.phases;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import telesales.benchmarks.calls.SinglePosts;
import telesales.benchmarks.freshness.Freshness;
import telesales.benchmarks.http.Load;
import telesales.benchmarks.report.Measurement;

/** From a post to the board while half of what the system can take comes in. */
final class FreshnessPhase implements Phase {
  static final String LOAD = "half load";
  static final String POLLED = "to figure";
  static final String PUSHED = "to board";
  private static final int CLIENTS = 64;
  // The slowest of a hundred is known only after some hundreds.
  private static final Duration MEASURED_AT_LEAST = Duration.ofSeconds(60);
  // A floor calls all day; at half load it takes a minute and more until all code is compiled.
  private static final Duration WARM_UP_AT_LEAST = Duration.ofSeconds(90);
  private static final Duration FOR_THE_LAST = Duration.ofSeconds(2);

  @Override
  public void run(Session session) throws Exception {
    double rate = rate(session);
    Duration warmUp = longer(session.timing().warmUp(), WARM_UP_AT_LEAST);
    Duration measured = longer(session.timing().measured(), MEASURED_AT_LEAST);
    CompletableFuture<List<Freshness.Result>> watching = watch(session, warmUp, measured);
    new Posting(session)
        .measure(
            LOAD,
            session.installation().frontAddress(),
            PostsPhase.singles(session),
            new Load(CLIENTS, warmUp, measured.plus(FOR_THE_LAST).multipliedBy(2), rate));
    add(session, POLLED, watching.get().getFirst());
    add(session, PUSHED, watching.get().getLast());
    session.awaitNoBacklog();
  }

  /** Begins when the load is warm: first the board is asked for, then told. */
  private static CompletableFuture<List<Freshness.Result>> watch(
      Session session, Duration warmUp, Duration measured) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            var freshness =
                new Freshness(
                    session.installation().front(),
                    session.installation().administratorToken(),
                    session.floor());
            InetSocketAddress address = session.installation().frontAddress();
            return List.of(
                freshness.asked(address, marks(session), measured),
                freshness.told(address, marks(session), measured));
          } catch (Exception e) {
            throw new CompletionException(e);
          }
        },
        CompletableFuture.delayedExecutor(warmUp.toMillis(), TimeUnit.MILLISECONDS));
  }

  private static SinglePosts marks(Session session) {
    return new SinglePosts(session.floor().markedCalls(), session.host(), session.key());
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private static double rate(Session session) throws Exception {
    if (session.timing().rate() > 0) {
      return session.timing().rate();
    }
    if (session.results().find(PostsPhase.FRONT, CLIENTS).isEmpty()) {
      Timing timing = session.timing();
      PostsPhase.front(session, Load.closed(CLIENTS, timing.warmUp(), timing.measured()));
      session.awaitNoBacklog();
    }
    return session.results().find(PostsPhase.FRONT, CLIENTS).orElseThrow().perSecond() / 2;
  }

  private static void add(Session session, String name, Freshness.Result result) {
    session.results().addAnswered(result.marks());
    session
        .results()
        .add(
            new Measurement(
                name, 1, Freshness.MARKS_PER_SECOND, result.latencies(), Map.of(), 0, Map.of()));
  }
}
