package telesales.benchmarks.phases;

import java.net.InetSocketAddress;
import telesales.benchmarks.http.Load;
import telesales.benchmarks.http.LoadClient;
import telesales.benchmarks.http.Outcome;
import telesales.benchmarks.http.Requests;
import telesales.benchmarks.installation.Cpu.Costs;
import telesales.benchmarks.report.Measurement;

/** Adds to the results what became of posts. */
record Posting(Session session) {
  Outcome measure(String name, InetSocketAddress address, Requests requests, Load load)
      throws Exception {
    Costs<Outcome> costs =
        session
            .cpu()
            .whileRunning(
                load.warmUp(), load.measured(), () -> LoadClient.run(address, requests, load));
    Outcome outcome = costs.result();
    session.results().addAnswered(outcome.callsInAll());
    session
        .results()
        .add(
            new Measurement(
                name,
                load.connections(),
                outcome.callsPerSecond(),
                outcome.accepted(),
                outcome.otherAnswers(),
                outcome.clientCpu(),
                costs.cpu()));
    return outcome;
  }
}
