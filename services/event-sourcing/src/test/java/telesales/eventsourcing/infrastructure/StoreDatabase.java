package telesales.eventsourcing.infrastructure;

import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import telesales.localinfrastructure.LocalPostgres;
import telesales.localinfrastructure.ServiceDatabase;

/** A database of one's own with the event store's tables in it, and the roles a service has. */
public final class StoreDatabase implements AutoCloseable {
  private static final Duration TIMEOUT = Duration.ofSeconds(30);
  private static final Vertx VERTX = Vertx.vertx();
  private static final AtomicInteger MADE = new AtomicInteger();

  private final LocalPostgres postgres = RealPostgres.running();
  private final ServiceDatabase database;
  private final List<Pool> pools = new ArrayList<>();
  private final Pool pool;

  private StoreDatabase(ServiceDatabase database) {
    this.database = database;
    postgres.ensureDatabase(database);
    migrate();
    this.pool = newPool(8);
  }

  public static StoreDatabase create() {
    String name = "store_" + MADE.incrementAndGet();
    return new StoreDatabase(new ServiceDatabase(name, "owner", "service"));
  }

  /** Connections of the service's role. */
  public Pool pool() {
    return pool;
  }

  /** More of them, for another process of the same service. */
  public Pool newPool(int size) {
    var options =
        new PgConnectOptions()
            .setHost("127.0.0.1")
            .setPort(postgres.port())
            .setDatabase(database.name())
            .setUser(database.serviceRole())
            .setPassword(database.servicePassword())
            .setCachePreparedStatements(true);
    var built =
        PgBuilder.pool()
            .with(new PoolOptions().setMaxSize(size).setShared(false))
            .connectingTo(options)
            .using(VERTX)
            .build();
    Pool made = Pool.newInstance(built);
    pools.add(made);
    return made;
  }

  public Connection asService() throws SQLException {
    return connect(database.serviceRole(), database.servicePassword());
  }

  public Connection asOwner() throws SQLException {
    return connect(database.ownerRole(), database.ownerPassword());
  }

  public Connection asSuperuser() throws SQLException {
    return connect(postgres.superuser(), postgres.superuserPassword());
  }

  /** As the tables' owner. */
  public void execute(String sql) {
    try (var owner = asOwner();
        var statement = owner.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  public <T> List<T> query(String sql, Function<Row, T> read) {
    List<T> found = new ArrayList<>();
    pool.query(sql).execute().await().atMost(TIMEOUT).forEach(row -> found.add(read.apply(row)));
    return found;
  }

  public long count(String table) {
    return query("SELECT count(*) FROM " + table, row -> row.getLong(0)).getFirst();
  }

  @Override
  public void close() {
    pools.forEach(Pool::closeAndAwait);
  }

  private void migrate() {
    Flyway.configure()
        .dataSource(
            postgres.jdbcUrl(database.name()), database.ownerRole(), database.ownerPassword())
        .locations("db/event-sourcing")
        .placeholders(Map.of("serviceRole", database.serviceRole()))
        .load()
        .migrate();
  }

  private Connection connect(String role, String password) throws SQLException {
    return DriverManager.getConnection(postgres.jdbcUrl(database.name()), role, password);
  }
}
