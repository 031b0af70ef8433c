package telesales.benchmarks.phases;

import java.time.Duration;
import telesales.benchmarks.database.Yardstick;

/** Rows committed one by one by PostgreSQL itself. */
final class YardstickPhase implements Phase {
  static final String NAME = "yardstick";

  @Override
  public void run(Session session) throws Exception {
    Timing timing = session.timing();
    var inserting = new Inserting(session);
    Duration warmUp = timing.warmUp();
    try (var yardstick = new Yardstick(session.postgres())) {
      for (int clients : timing.clients()) {
        Duration before = warmUp;
        inserting.measure(
            NAME, clients, before, () -> yardstick.with(clients, before, timing.measured()));
        warmUp = timing.settling();
      }
    }
  }
}
