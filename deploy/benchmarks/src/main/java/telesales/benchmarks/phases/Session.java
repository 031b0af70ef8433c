package telesales.benchmarks.phases;

import java.io.IOException;
import telesales.benchmarks.calls.CallSequence;
import telesales.benchmarks.calls.FloorOfAgents;
import telesales.benchmarks.database.Postgres;
import telesales.benchmarks.installation.Cpu;
import telesales.benchmarks.installation.Installation;
import telesales.benchmarks.installation.Parts;
import telesales.benchmarks.report.Results;

/**
 * One system while it is measured.
 *
 * @param key of the dialer that posts
 * @param calls what it posts, in all phases together
 */
public record Session(
    Installation installation,
    String key,
    FloorOfAgents floor,
    CallSequence calls,
    Timing timing,
    Results results) {

  Cpu cpu() {
    return new Cpu(new Parts(installation.data()));
  }

  Postgres postgres() throws IOException {
    return Postgres.of(installation);
  }

  String host() {
    return installation.front().getAuthority();
  }
}
