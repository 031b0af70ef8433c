package telesales.benchmarks.phases;

import java.time.Duration;
import java.util.List;
import telesales.benchmarks.database.EventStoreClients;
import telesales.benchmarks.database.Yardstick;

/** The event store alone against rows that are committed one by one, right after each other. */
final class StorePhase implements Phase {
  static final String NAME = "store";
  static final String ROWS = "rows";
  private static final List<Integer> CLIENTS = List.of(1, 64);

  @Override
  public void run(Session session) throws Exception {
    var inserting = new Inserting(session);
    Duration measured = session.timing().measured();
    try (var yardstick = new Yardstick(session.postgres());
        var store = new EventStoreClients(session.postgres())) {
      Duration warmUp = session.timing().warmUp();
      for (int clients : CLIENTS) {
        Duration before = warmUp;
        inserting.measure(ROWS, clients, before, () -> yardstick.with(clients, before, measured));
        inserting.measure(NAME, clients, before, () -> store.with(clients, before, measured));
        warmUp = session.timing().settling();
      }
    }
  }
}
