package telesales.benchmarks.phases;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import telesales.benchmarks.calls.CallSequence;
import telesales.benchmarks.calls.FloorOfAgents;
import telesales.benchmarks.database.Backlog;
import telesales.benchmarks.database.Postgres;
import telesales.benchmarks.database.StoredCalls;
import telesales.benchmarks.installation.Cpu;
import telesales.benchmarks.installation.Installation;
import telesales.benchmarks.installation.Memory;
import telesales.benchmarks.installation.OwnSystem;
import telesales.benchmarks.installation.Parts;
import telesales.benchmarks.report.Fact;
import telesales.benchmarks.report.MemoryUse;
import telesales.benchmarks.report.Results;

/**
 * One system while it is measured.
 *
 * @param own where it may be started anew
 * @param key of the dialer that posts
 * @param calls what it posts, in all phases together
 */
public record Session(
    Installation installation,
    Optional<OwnSystem> own,
    String key,
    FloorOfAgents floor,
    CallSequence calls,
    Timing timing,
    Results results) {
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final double WORTH_SAYING_SECONDS = 1;

  Cpu cpu() {
    return new Cpu(new Parts(installation.data()));
  }

  Postgres postgres() throws IOException {
    return Postgres.of(installation);
  }

  /** As a Host header. */
  String host() {
    return installation.front().getAuthority();
  }

  /** Waits until all services have taken in what was posted, so that it costs nobody else. */
  void awaitNoBacklog() throws IOException, SQLException {
    double seconds = new Backlog(postgres()).awaitNone(PATIENCE);
    if (seconds > WORTH_SAYING_SECONDS) {
      results.add(new Fact("backlog", "taken in after", seconds, "s"));
    }
  }

  public void addMemory(String when) throws IOException {
    results.add(new MemoryUse(when, Memory.of(new Parts(installation.data()))));
  }

  /** Whether all that was answered is stored, and all that is stored is on the boards. */
  public void addWhatBecameOfAll() throws IOException, SQLException, InterruptedException {
    awaitNoBacklog();
    results.add(new Fact("in all", "answered 201", results.answered(), "calls"));
    results.add(new Fact("in all", "stored", new StoredCalls(postgres()).count(), "calls"));
    long dials = 0;
    for (String team : FloorOfAgents.ALL_TEAMS) {
      dials += installation.asAdministrator().dials(team, floor.day().toString());
    }
    results.add(new Fact("in all", "on the boards", dials, "calls"));
  }

  /** The same system on the same data with other settings, if it is ours to start. */
  Optional<Session> restarted(Map<String, String> settings)
      throws IOException, InterruptedException {
    if (own.isEmpty()) {
      return Optional.empty();
    }
    Installation again = own.get().start(settings);
    return Optional.of(new Session(again, own, key, floor, calls, timing, results));
  }
}
