package telesales.benchmarks.phases;

import java.io.IOException;
import java.time.Duration;
import telesales.benchmarks.freshness.Watchers;
import telesales.benchmarks.http.Load;
import telesales.benchmarks.report.Fact;

/** What it costs that many boards are left open, while a floor of some hundred agents calls. */
final class WatchersPhase implements Phase {
  static final String NAME = "watchers";
  private static final int BOARDS = 200;
  private static final int CLIENTS = 8;

  /** Six hundred agents who make five calls a minute each. */
  private static final double CALLS_PER_SECOND = 50;

  private static final Duration MEASURED_AT_LEAST = Duration.ofSeconds(20);

  @Override
  public void run(Session session) throws Exception {
    Duration asked = session.timing().measured();
    Duration measured = asked.compareTo(MEASURED_AT_LEAST) > 0 ? asked : MEASURED_AT_LEAST;
    var load = new Load(CLIENTS, session.timing().warmUp(), measured, CALLS_PER_SECOND);
    post("unwatched", session, load);
    try (Watchers watchers =
        Watchers.open(
            session.installation().front(),
            session.installation().administratorToken(),
            session.floor(),
            BOARDS)) {
      long before = watchers.bytes();
      post(NAME, session, load);
      double seconds = load.warmUp().plus(measured).toMillis() / 1_000.0;
      double kilobytes = (watchers.bytes() - before) / seconds / BOARDS / 1_000;
      session.results().add(new Fact(NAME, "boards open", watchers.watching(), ""));
      session.results().add(new Fact(NAME, "told to each", kilobytes, "kB/s"));
      if (watchers.watching() < BOARDS) {
        throw new IOException("some boards' streams ended while calls came in");
      }
    }
    session.awaitNoBacklog();
  }

  private static void post(String name, Session session, Load load) throws Exception {
    new Posting(session)
        .measure(name, session.installation().frontAddress(), PostsPhase.singles(session), load);
  }
}
