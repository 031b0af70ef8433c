package telesales.benchmarks.database;

import io.vertx.pgclient.PgConnectOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import telesales.benchmarks.installation.Installation;

/** The PostgreSQL server of a system, as its superuser. */
public record Postgres(int port, String password) {
  static final String SUPERUSER = "telesales_superuser";

  /** The server of the system. */
  public static Postgres of(Installation installation) throws IOException {
    String password =
        Files.readString(installation.data().postgresql().resolve("superuser-password")).strip();
    return new Postgres(installation.postgresPort(), password);
  }

  /** Makes the database, empty. */
  void createAnew(String database) throws SQLException {
    drop(database);
    execute("postgres", "CREATE DATABASE " + database);
  }

  void drop(String database) throws SQLException {
    execute("postgres", "DROP DATABASE IF EXISTS " + database + " WITH (FORCE)");
  }

  void execute(String database, String sql) throws SQLException {
    try (Connection connection = connect(database);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The first column of the only row. */
  public String ask(String database, String sql) throws SQLException {
    try (Connection connection = connect(database);
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      if (!rows.next()) {
        throw new SQLException("no answer to " + sql);
      }
      return rows.getString(1);
    }
  }

  /** Connections that clients may still open. */
  int freeConnections() throws SQLException {
    int most = Integer.parseInt(ask("postgres", "SHOW max_connections"));
    String open = ask("postgres", "SELECT count(*) FROM pg_stat_activity WHERE datid IS NOT NULL");
    return most - Integer.parseInt(open);
  }

  public Connection connect(String database) throws SQLException {
    return DriverManager.getConnection(jdbcUrl(database), SUPERUSER, password);
  }

  String jdbcUrl(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  PgConnectOptions options(String database) {
    return new PgConnectOptions()
        .setHost("127.0.0.1")
        .setPort(port)
        .setDatabase(database)
        .setUser(SUPERUSER)
        .setPassword(password)
        .setCachePreparedStatements(true);
  }

  @Override
  public String toString() {
    return "PostgreSQL on port " + port;
  }
}
