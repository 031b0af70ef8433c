package telesales.projection.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;

/** The tables' owner, who alone may make, rename and drop them. */
@ApplicationScoped
class Owner {
  /** What is done on one connection. */
  interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  private final Flyway flyway;
  private final String serviceRole;

  Owner(Flyway flyway, @ConfigProperty(name = "quarkus.datasource.username") String serviceRole) {
    this.flyway = flyway;
    this.serviceRole = serviceRole;
  }

  /** Each statement by itself. */
  <T> T does(Work<T> work) {
    DataSource database = flyway.getConfiguration().getDataSource();
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(true);
      return work.on(connection);
    } catch (SQLException e) {
      throw new RebuildFailure(e.getMessage(), e);
    }
  }

  /** All of it or nothing. */
  <T> T doesAtOnce(Work<T> work) {
    return does(
        connection -> {
          connection.setAutoCommit(false);
          try {
            T done = work.on(connection);
            connection.commit();
            return done;
          } finally {
            // Without effect after the commit.
            connection.rollback();
            connection.setAutoCommit(true);
          }
        });
  }

  /** An empty generation, made by the same migrations as the one that serves. */
  void make(Generation generation) {
    drop(generation);
    does(
        connection -> {
          execute(connection, "CREATE SCHEMA " + generation.schema());
          String role = serviceRole.replace("\"", "\"\"");
          return execute(
              connection,
              "GRANT USAGE ON SCHEMA %s TO \"%s\"".formatted(generation.schema(), role));
        });
    Flyway.configure()
        .configuration(flyway.getConfiguration())
        .schemas(generation.schema())
        .defaultSchema(generation.schema())
        .baselineOnMigrate(false)
        .load()
        .migrate();
  }

  void drop(Generation generation) {
    if (generation == Generation.SERVING) {
      throw new IllegalArgumentException("these tables serve");
    }
    does(
        connection ->
            execute(connection, "DROP SCHEMA IF EXISTS " + generation.schema() + " CASCADE"));
  }

  /** Made by the same migrations as those that serve, all of them. */
  boolean isOfThisRelease(Generation generation) {
    return does(
        connection ->
            has(generation, connection)
                && migrations(Generation.SERVING, connection)
                    .equals(migrations(generation, connection)));
  }

  private static String migrations(Generation generation, Connection connection)
      throws SQLException {
    String history = generation.schema() + ".flyway_schema_history";
    String sql =
        """
        SELECT string_agg(script || ' ' || checksum, ',' ORDER BY script)
        FROM (
          SELECT DISTINCT ON (script) script, checksum
          FROM %s
          WHERE success AND checksum IS NOT NULL
          ORDER BY script, installed_rank DESC
        ) AS applied
        """
            .formatted(history);
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return String.valueOf(row.getString(1));
    }
  }

  boolean has(Generation generation) {
    return does(connection -> has(generation, connection));
  }

  static boolean has(Generation generation, Connection connection) throws SQLException {
    String sql = "SELECT FROM pg_namespace WHERE nspname = ?";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, generation.schema());
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }

  static boolean execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      return statement.execute(sql);
    }
  }
}
