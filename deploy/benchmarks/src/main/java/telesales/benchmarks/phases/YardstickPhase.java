package telesales.benchmarks.phases;

import java.time.Duration;
import java.util.Map;
import telesales.benchmarks.database.Inserts;
import telesales.benchmarks.database.Yardstick;
import telesales.benchmarks.installation.Cpu.Costs;
import telesales.benchmarks.report.Measurement;

/** Rows committed one by one by PostgreSQL itself. */
final class YardstickPhase implements Phase {
  static final String NAME = "yardstick";

  @Override
  public void run(Session session) throws Exception {
    Timing timing = session.timing();
    Duration warmUp = timing.warmUp();
    try (var yardstick = new Yardstick(session.postgres())) {
      for (int clients : timing.clients()) {
        Duration before = warmUp;
        Costs<Inserts> costs =
            session
                .cpu()
                .whileRunning(
                    before,
                    timing.measured(),
                    () -> yardstick.with(clients, before, timing.measured()));
        Inserts inserts = costs.result();
        session
            .results()
            .add(
                new Measurement(
                    NAME,
                    clients,
                    inserts.perSecond(),
                    inserts.latency(),
                    Map.of(),
                    inserts.clientCpu(),
                    costs.cpu()));
        if (inserts.connections() < clients) {
          session
              .results()
              .say(
                  "           taking turns on "
                      + inserts.connections()
                      + " connections, which is what PostgreSQL admits");
        }
        warmUp = timing.settling();
      }
    }
  }
}
