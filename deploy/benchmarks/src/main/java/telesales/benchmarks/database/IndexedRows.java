package telesales.benchmarks.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * How many rows the same PostgreSQL makes and indexes on all processors of the same machine when
 * nothing of ours stands between: says how fast the machine is just now for work in bulk.
 */
public final class IndexedRows {
  private static final int ROWS = 1_000_000;
  private static final double NANOS_IN_SECOND = 1e9;

  private final Postgres postgres;

  public IndexedRows(Postgres postgres) {
    this.postgres = postgres;
  }

  public double perSecond() throws SQLException, InterruptedException {
    postgres.createAnew(Yardstick.DATABASE);
    try {
      int connections = Runtime.getRuntime().availableProcessors();
      long begin = System.nanoTime();
      makeOn(connections);
      return connections * ROWS * NANOS_IN_SECOND / (System.nanoTime() - begin);
    } finally {
      postgres.drop(Yardstick.DATABASE);
    }
  }

  private void makeOn(int connections) throws SQLException, InterruptedException {
    List<Callable<Void>> work = new ArrayList<>();
    IntStream.range(0, connections).forEach(number -> work.add(() -> make("made_" + number)));
    try (var threads = Executors.newFixedThreadPool(connections)) {
      for (Future<Void> each : threads.invokeAll(work)) {
        each.get();
      }
    } catch (ExecutionException e) {
      throw new SQLException("no rows were made", e);
    }
  }

  private Void make(String table) throws SQLException {
    try (Connection connection = postgres.connect(Yardstick.DATABASE);
        var statement = connection.createStatement()) {
      // Each connection is a processor's work.
      statement.execute("SET max_parallel_maintenance_workers = 0");
      statement.execute(
          "CREATE TABLE %s AS SELECT md5(i::text) AS id, i AS version FROM generate_series(1, %d) AS i"
              .formatted(table, ROWS));
      statement.execute("CREATE UNIQUE INDEX ON %s (id)".formatted(table));
    }
    return null;
  }
}
