package telesales.benchmarks.database;

import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import telesales.benchmarks.database.Inserts.Plan;
import telesales.benchmarks.report.Latencies;

/** The same by JDBC, a thread each. */
final class ThreadClients {
  private final Plan plan;
  private long cpu;

  ThreadClients(Plan plan) {
    this.plan = plan;
  }

  Inserts run(Postgres postgres, String database) throws Exception {
    var all = new Latencies();
    List<Connection> connections = new ArrayList<>();
    for (int i = 0; i < plan.connections(); i++) {
      connections.add(postgres.connect(database));
    }
    try (var executor = Executors.newFixedThreadPool(plan.connections())) {
      List<Future<Latencies>> parts = new ArrayList<>();
      for (Connection connection : connections) {
        Callable<Latencies> client = () -> client(connection);
        parts.add(executor.submit(client));
      }
      for (Future<Latencies> part : parts) {
        all.add(part.get());
      }
    }
    for (Connection connection : connections) {
      connection.close();
    }
    double seconds = plan.measured().toNanos() / 1e9;
    return new Inserts(
        plan.clients(),
        plan.connections(),
        all.summary().count() / seconds,
        all.summary(),
        cpu / 1e9 / seconds);
  }

  private Latencies client(Connection connection) throws Exception {
    var latencies = new Latencies();
    long from = System.nanoTime() + plan.warmUp().toNanos();
    long until = from + plan.measured().toNanos();
    long number = 0;
    long cpuBefore = -1;
    var threads = ManagementFactory.getThreadMXBean();
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO row (id, stream, data) VALUES (?, ?, ?::json)")) {
      for (long now = System.nanoTime(); now < until; ) {
        Row row = Row.fresh(number++);
        insert.setObject(1, row.id());
        insert.setString(2, row.stream());
        insert.setString(3, row.data());
        insert.executeUpdate();
        long after = System.nanoTime();
        if (now >= from) {
          if (cpuBefore < 0) {
            cpuBefore = threads.getCurrentThreadCpuTime();
          }
          latencies.record(after - now);
        }
        now = after;
      }
    }
    synchronized (this) {
      cpu += threads.getCurrentThreadCpuTime() - cpuBefore;
    }
    return latencies;
  }
}
