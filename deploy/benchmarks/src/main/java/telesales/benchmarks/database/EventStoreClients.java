package telesales.benchmarks.database;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.PoolOptions;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.flywaydb.core.Flyway;
import telesales.benchmarks.database.Inserts.Plan;
import telesales.benchmarks.report.Latencies;
import telesales.eventsourcing.EventStoreConfig;
import telesales.eventsourcing.postgresql.PostgresEventStore;
import telesales.eventsourcing.store.Append;
import telesales.eventsourcing.store.AppendResult;
import telesales.eventsourcing.store.EventMeta;
import telesales.eventsourcing.store.NewEvent;
import telesales.eventsourcing.store.StreamId;

/**
 * The event store alone, in this process and as services configure it: clients that each append an
 * event to a new stream, wait for its commit and append the next. Nothing relays.
 */
public final class EventStoreClients implements AutoCloseable {
  private static final String DATABASE = "benchmark_store";
  private static final EventMeta META = EventMeta.by("benchmark");
  private static final Instant HAPPENED = Instant.parse("2026-03-02T01:00:00Z");
  private static final double NANOS_IN_SECOND = 1e9;

  private final Postgres postgres;
  private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
  private final Pool pool;
  private final PostgresEventStore store;
  private final EventStoreConfig config = defaults();

  public EventStoreClients(Postgres postgres) throws SQLException {
    this.postgres = postgres;
    postgres.createAnew(DATABASE);
    migrate();
    var options = new PoolOptions().setMaxSize(config.groupWriters());
    this.pool =
        Pool.newInstance(
            PgBuilder.pool()
                .with(options)
                .connectingTo(postgres.options(DATABASE))
                .using(vertx)
                .build());
    this.store = new PostgresEventStore(pool, Clock.systemUTC(), config, new SimpleMeterRegistry());
  }

  /** Measures with so many clients. */
  public Inserts with(int clients, Duration warmUp, Duration measured) throws Exception {
    var run = new Run(new Plan(clients, config.groupWriters(), warmUp, measured));
    vertx.getOrCreateContext().runOnContext(_ -> run.begin());
    return run.result.get(warmUp.plus(measured).toSeconds() + 60, TimeUnit.SECONDS);
  }

  private final class Run {
    private final Plan plan;
    private final Latencies latencies = new Latencies();
    private final CompletableFuture<Inserts> result = new CompletableFuture<>();
    private final String run = UUID.randomUUID().toString();
    private long number;
    private long from;
    private long until;
    private long cpuAtBegin;

    Run(Plan plan) {
      this.plan = plan;
    }

    private void begin() {
      from = System.nanoTime() + plan.warmUp().toNanos();
      until = from + plan.measured().toNanos();
      vertx.setTimer(Math.max(1, plan.warmUp().toMillis()), _ -> cpuAtBegin = cpu());
      vertx.setTimer(plan.warmUp().plus(plan.measured()).toMillis(), _ -> end());
      for (int i = 0; i < plan.clients(); i++) {
        append();
      }
    }

    private void append() {
      Row row = Row.fresh(number++);
      var event = new NewEvent(row.id(), "telesales.call.logged", 1, HAPPENED, row.data(), META);
      var append = new Append(new StreamId(run + "-" + number), 0, List.of(event));
      long begin = System.nanoTime();
      store
          .append(append)
          .subscribe()
          .with(written -> appended(written, begin), result::completeExceptionally);
    }

    private void appended(AppendResult written, long begin) {
      long now = System.nanoTime();
      if (!(written instanceof AppendResult.Appended)) {
        result.completeExceptionally(new IllegalStateException("a new stream was not new"));
      } else if (now < until) {
        if (now >= from) {
          latencies.record(now - begin);
        }
        append();
      }
    }

    private void end() {
      double seconds = plan.measured().toNanos() / NANOS_IN_SECOND;
      double cpu = (cpu() - cpuAtBegin) / NANOS_IN_SECOND / seconds;
      Latencies.Summary summary = latencies.summary();
      result.complete(
          new Inserts(plan.clients(), plan.connections(), summary.count() / seconds, summary, cpu));
    }
  }

  private void migrate() {
    Flyway.configure()
        .dataSource(postgres.jdbcUrl(DATABASE), Postgres.SUPERUSER, postgres.password())
        .locations("db/event-sourcing")
        .placeholders(Map.of("serviceRole", Postgres.SUPERUSER))
        .load()
        .migrate();
  }

  private static EventStoreConfig defaults() {
    return new SmallRyeConfigBuilder()
        .withConverter(Duration.class, 200, new DurationConverter())
        .withMapping(EventStoreConfig.class)
        .build()
        .getConfigMapping(EventStoreConfig.class);
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  @Override
  public void close() throws SQLException {
    pool.closeAndAwait();
    vertx.close().toCompletionStage().toCompletableFuture().orTimeout(30, TimeUnit.SECONDS).join();
    postgres.drop(DATABASE);
  }
}
