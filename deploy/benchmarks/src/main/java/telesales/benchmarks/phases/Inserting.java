package telesales.benchmarks.phases;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import telesales.benchmarks.database.Inserts;
import telesales.benchmarks.installation.Cpu.Costs;
import telesales.benchmarks.report.Fact;
import telesales.benchmarks.report.Measurement;

/** Adds to the results what clients of the database did. */
record Inserting(Session session) {
  void measure(String name, int clients, Duration warmUp, Callable<Inserts> work) throws Exception {
    Costs<Inserts> costs = session.cpu().whileRunning(warmUp, session.timing().measured(), work);
    Inserts inserts = costs.result();
    session
        .results()
        .add(
            new Measurement(
                name,
                clients,
                inserts.perSecond(),
                inserts.latency(),
                Map.of(),
                inserts.clientCpu(),
                costs.cpu()));
    if (inserts.connections() < clients && name.equals(YardstickPhase.NAME)) {
      // The server admits no more: then they take turns, as behind a pool.
      session
          .results()
          .add(
              new Fact(
                  name, clients + " clients take turns on", inserts.connections(), "connections"));
    }
  }
}
