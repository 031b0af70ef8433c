package telesales.benchmarks.phases;

import java.util.Map;
import java.util.Optional;
import telesales.benchmarks.calls.RememberedPosts;
import telesales.benchmarks.database.StoredCalls;
import telesales.benchmarks.http.Load;
import telesales.benchmarks.http.Outcome;
import telesales.benchmarks.report.Fact;
import telesales.benchmarks.report.Latencies;

/** Far more than can be taken: what is refused, how quickly, and whether anything gets lost. */
final class OverloadPhase implements Phase {
  static final String NAME = "overload";
  static final String SHORT_QUEUE = "short queue";
  private static final int CLIENTS = 2_000;
  private static final Map<String, String> SETTINGS_OF_SHORT_QUEUE =
      Map.of("TELESALES_EVENTS_WAITING_APPENDS", "100");
  private static final double PERCENT = 100;

  @Override
  public void run(Session session) throws Exception {
    overload(session, NAME);
    Optional<Session> restarted = session.restarted(SETTINGS_OF_SHORT_QUEUE);
    if (restarted.isPresent()) {
      PostsPhase.warm(restarted.get());
      overload(restarted.get(), SHORT_QUEUE);
    }
  }

  private static void overload(Session session, String name) throws Exception {
    var posts = new RememberedPosts(PostsPhase.singles(session));
    Outcome outcome =
        new Posting(session)
            .measure(
                name,
                session.installation().frontAddress(),
                posts,
                Load.closed(CLIENTS, session.timing().warmUp(), session.timing().measured()));
    session.awaitNoBacklog();
    addRefusals(session, name, outcome);
    long missing = new StoredCalls(session.postgres()).missing(posts.ids());
    session.results().add(new Fact(name, "answered 201", posts.ids().size(), "calls"));
    session.results().add(new Fact(name, "answered 201 and lost", missing, "calls"));
  }

  private static void addRefusals(Session session, String name, Outcome outcome) {
    long answers = outcome.accepted().count() + outcome.others().count();
    Latencies.Summary refused = outcome.others();
    if (outcome.refusals() == 0) {
      session.results().add(new Fact(name, "refused", 0, "%"));
      return;
    }
    double refusals = outcome.refusals();
    session.results().add(new Fact(name, "refused", PERCENT * refusals / answers, "%"));
    session
        .results()
        .add(
            new Fact(
                name,
                "refusals with Retry-After",
                PERCENT * outcome.refusalsWithRetryAfter() / refusals,
                "%"));
    session.results().add(new Fact(name, "refusal p50", refused.p50(), "ms"));
    session.results().add(new Fact(name, "refusal p99", refused.p99(), "ms"));
  }
}
