package telesales.benchmarks.database;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.PreparedQuery;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.lang.management.ManagementFactory;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import telesales.benchmarks.database.Inserts.Plan;
import telesales.benchmarks.report.Latencies;

/**
 * Clients that each insert a row, wait for its commit and insert the next: all on one thread, which
 * costs a third less of the processors than a JDBC thread each, and leaves that to PostgreSQL.
 */
final class EventLoopClients {
  private static final String INSERT =
      "INSERT INTO row (id, stream, data) VALUES ($1, $2, $3::text::json)";
  private static final double NANOS_IN_SECOND = 1e9;

  private final Plan plan;
  private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
  private final List<PgConnection> connections = new ArrayList<>();
  private final ArrayDeque<PreparedQuery<RowSet<io.vertx.sqlclient.Row>>> free = new ArrayDeque<>();
  private final ArrayDeque<Long> waitingSince = new ArrayDeque<>();
  private final Latencies latencies = new Latencies();
  private final CompletableFuture<Inserts> result = new CompletableFuture<>();
  private long number;
  private long from;
  private long until;
  private long cpuAtBegin;

  EventLoopClients(Plan plan) {
    this.plan = plan;
  }

  Inserts run(Postgres postgres, String database) throws Exception {
    Context context = vertx.getOrCreateContext();
    try {
      context.runOnContext(_ -> connect(postgres, database));
      return result.get(plan.warmUp().plus(plan.measured()).toSeconds() + 60, TimeUnit.SECONDS);
    } finally {
      vertx.close().toCompletionStage().toCompletableFuture().get(30, TimeUnit.SECONDS);
    }
  }

  private void connect(Postgres postgres, String database) {
    Future<?> all = Future.succeededFuture();
    for (int i = 0; i < plan.connections(); i++) {
      all =
          all.compose(_ -> PgConnection.connect(vertx, postgres.options(database)))
              .compose(
                  connection -> {
                    connections.add(connection);
                    return connection.prepare(INSERT);
                  })
              .onSuccess(statement -> free.add(statement.query()));
    }
    all.onSuccess(_ -> begin()).onFailure(result::completeExceptionally);
  }

  private void begin() {
    long now = System.nanoTime();
    from = now + plan.warmUp().toNanos();
    until = from + plan.measured().toNanos();
    vertx.setTimer(Math.max(1, plan.warmUp().toMillis()), _ -> cpuAtBegin = cpu());
    for (int i = 0; i < plan.clients(); i++) {
      waitingSince.add(now);
    }
    insertWhatCan();
    vertx.setTimer(plan.warmUp().plus(plan.measured()).toMillis(), _ -> end());
  }

  private void insertWhatCan() {
    while (!free.isEmpty() && !waitingSince.isEmpty() && System.nanoTime() < until) {
      insert(free.remove(), waitingSince.remove());
    }
  }

  private void insert(PreparedQuery<RowSet<io.vertx.sqlclient.Row>> statement, long since) {
    Row row = Row.fresh(number++);
    statement
        .execute(Tuple.of(row.id(), row.stream(), row.data()))
        .onSuccess(_ -> inserted(statement, since))
        .onFailure(result::completeExceptionally);
  }

  private void inserted(PreparedQuery<RowSet<io.vertx.sqlclient.Row>> statement, long since) {
    long now = System.nanoTime();
    if (now >= from && now < until) {
      latencies.record(now - since);
    }
    free.add(statement);
    waitingSince.add(now);
    insertWhatCan();
  }

  private void end() {
    double seconds = plan.measured().toNanos() / NANOS_IN_SECOND;
    double cpu = (cpu() - cpuAtBegin) / NANOS_IN_SECOND / seconds;
    Latencies.Summary summary = latencies.summary();
    var inserts =
        new Inserts(plan.clients(), plan.connections(), summary.count() / seconds, summary, cpu);
    Future<?> closed = Future.succeededFuture();
    for (PgConnection connection : connections) {
      closed = closed.compose(_ -> connection.close());
    }
    closed.onComplete(_ -> result.complete(inserts));
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
