package telesales.localinfrastructure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

/**
 * PostgreSQL as a child process on the loopback address, with durability on.
 *
 * <p>A process left behind by a JVM that was killed is stopped before a new one is started on the
 * same directory. The port is the caller's choice and should stay the same for a directory.
 */
public final class LocalPostgres implements AutoCloseable {

  private static final Duration DEADLINE = Duration.ofMinutes(2);
  private static final String BACKENDS_LINGER = "shared memory block";

  private final PostgresCluster cluster;
  private final Process process;
  private final int port;

  private LocalPostgres(PostgresCluster cluster, Process process, int port) {
    this.cluster = cluster;
    this.process = process;
    this.port = port;
  }

  /** Starts on the directory, made on first use; logs to {@code postgresql.log} in it. */
  public static LocalPostgres start(Path dataDirectory, int port) {
    return start(dataDirectory, port, dataDirectory.resolve("postgresql.log"));
  }

  /** Starts, and returns when connections are accepted; fails after two minutes. */
  public static LocalPostgres start(Path dataDirectory, int port, Path log) {
    try {
      PostgresCluster cluster =
          PostgresCluster.in(dataDirectory.toAbsolutePath().normalize(), log.toAbsolutePath());
      cluster.stopOrphan();
      return run(cluster, port, log);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "PostgreSQL does not start in %s: %s".formatted(dataDirectory, e.getMessage()), e);
    }
  }

  /** Stops the server that a killed JVM left behind on the directory, if there is one. */
  public static void stopLeftBehind(Path dataDirectory) throws IOException {
    Path directory = dataDirectory.toAbsolutePath().normalize();
    if (PostgresCluster.existsIn(directory)) {
      PostgresCluster.in(directory, directory.resolve("postgresql.log")).stopOrphan();
    }
  }

  private static LocalPostgres run(PostgresCluster cluster, int port, Path log) throws IOException {
    long deadline = System.nanoTime() + DEADLINE.toNanos();
    do {
      var postgres = new LocalPostgres(cluster, cluster.run(port), port);
      var left = Duration.ofNanos(Math.max(0, deadline - System.nanoTime()));
      if (Waiting.until(postgres::accepts, postgres.process, left)) {
        return postgres;
      }
      postgres.process.destroyForcibly();
      // After a kill -9 its backends need a moment to notice; until then a new one refuses.
    } while (System.nanoTime() < deadline && Waiting.tailOf(log).contains(BACKENDS_LINGER));
    throw new IOException("PostgreSQL did not accept connections:\n" + Waiting.tailOf(log));
  }

  /** The loopback port it listens on. */
  public int port() {
    return port;
  }

  /** Where JDBC finds the database of that name. */
  public String jdbcUrl(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  /** Name of the role that may do everything. */
  public String superuser() {
    return PostgresCluster.SUPERUSER;
  }

  /** Password of the {@link #superuser()}. */
  public String superuserPassword() {
    return cluster.superuserPassword();
  }

  /** The postmaster. */
  public Process process() {
    return process;
  }

  /**
   * Makes the database and its two roles, or brings rights and passwords to what is asked for.
   * Nobody else may connect to it.
   */
  public void ensureDatabase(ServiceDatabase database) {
    try (var server = connect("postgres")) {
      DatabaseMaking.rolesAndDatabase(server, database);
    } catch (SQLException e) {
      throw new IllegalStateException("cannot make database " + database.name(), e);
    }
    try (var inside = connect(database.name())) {
      DatabaseMaking.rightsInside(inside, database);
    } catch (SQLException e) {
      throw new IllegalStateException("cannot set rights in database " + database.name(), e);
    }
  }

  /** Makes the role or brings it to what is asked for; the database must be there. */
  public void ensureReadingRole(ReadingRole role, String database) {
    try (var server = connect("postgres")) {
      ReadingRoleMaking.make(server, role, database);
    } catch (SQLException e) {
      throw new IllegalStateException("cannot make role " + role.name(), e);
    }
  }

  /** Stops it with a checkpoint; returns when it has ended. */
  @Override
  public void close() {
    if (!process.isAlive()) {
      return;
    }
    try {
      cluster.stop(process.toHandle());
    } catch (IOException e) {
      process.destroyForcibly();
      throw new UncheckedIOException("PostgreSQL could not be stopped in order", e);
    }
  }

  private Connection connect(String database) throws SQLException {
    return DriverManager.getConnection(jdbcUrl(database), superuser(), superuserPassword());
  }

  private boolean accepts() {
    try (var connection = connect("postgres")) {
      return connection.isValid(1);
    } catch (SQLException notYet) {
      return false;
    }
  }
}
