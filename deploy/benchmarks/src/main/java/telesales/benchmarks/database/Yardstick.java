package telesales.benchmarks.database;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import telesales.benchmarks.database.Inserts.Plan;

/**
 * How many rows, each with a commit of its own, the same PostgreSQL takes from the same machine
 * when nothing of ours stands between.
 */
public final class Yardstick implements AutoCloseable {
  static final String DATABASE = "yardstick";
  private static final int KEPT_FREE = 5;
  private static final List<String> DURABILITY =
      List.of("fsync", "synchronous_commit", "full_page_writes");

  private final Postgres postgres;

  public Yardstick(Postgres postgres) throws SQLException {
    this.postgres = postgres;
    mustBeDurable();
    postgres.createAnew(DATABASE);
    postgres.execute(DATABASE, Row.TABLE);
  }

  /** Measures with so many clients. */
  public Inserts with(int clients, Duration warmUp, Duration measured) throws Exception {
    int connections = Math.min(clients, postgres.freeConnections() - KEPT_FREE);
    if (connections < 1) {
      throw new IllegalStateException("PostgreSQL admits no further connection");
    }
    var plan = new Plan(clients, connections, warmUp, measured);
    return new EventLoopClients(plan).run(postgres, DATABASE);
  }

  private void mustBeDurable() throws SQLException {
    for (String setting : DURABILITY) {
      if (!postgres.ask("postgres", "SHOW " + setting).equals("on")) {
        throw new IllegalStateException(setting + " is off: such figures would mean nothing");
      }
    }
  }

  @Override
  public void close() throws SQLException {
    postgres.drop(DATABASE);
  }
}
