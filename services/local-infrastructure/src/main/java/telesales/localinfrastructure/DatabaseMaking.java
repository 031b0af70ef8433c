package telesales.localinfrastructure;

import java.sql.Connection;
import java.sql.SQLException;

/** The statements that make a service's database and roles; each may be repeated. */
final class DatabaseMaking {

  private DatabaseMaking() {}

  static void rolesAndDatabase(Connection server, ServiceDatabase database) throws SQLException {
    ensureRole(server, database.ownerRole(), database.ownerPassword());
    ensureRole(server, database.serviceRole(), database.servicePassword());
    String name = database.name();
    if (isMissing(server, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
      execute(server, "CREATE DATABASE %s OWNER %s".formatted(name, database.ownerRole()));
    }
    execute(server, "REVOKE ALL ON DATABASE %s FROM PUBLIC".formatted(name));
    execute(server, "GRANT CONNECT ON DATABASE %s TO %s".formatted(name, database.serviceRole()));
  }

  static void rightsInside(Connection inside, ServiceDatabase database) throws SQLException {
    execute(inside, "ALTER SCHEMA public OWNER TO " + database.ownerRole());
    execute(inside, "REVOKE ALL ON SCHEMA public FROM PUBLIC");
    execute(inside, "GRANT USAGE ON SCHEMA public TO " + database.serviceRole());
  }

  static void ensureRole(Connection server, String role, String password) throws SQLException {
    if (isMissing(server, "SELECT 1 FROM pg_roles WHERE rolname = ?", role)) {
      execute(server, "CREATE ROLE " + role);
    }
    execute(
        server,
        "ALTER ROLE %s LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD %s"
            .formatted(role, quoted(server, password)));
  }

  /** A password cannot be a parameter of ALTER ROLE, so the server itself makes it a literal. */
  private static String quoted(Connection server, String password) throws SQLException {
    try (var statement = server.prepareStatement("SELECT quote_literal(?)")) {
      statement.setString(1, password);
      try (var result = statement.executeQuery()) {
        result.next();
        return result.getString(1);
      }
    }
  }

  private static boolean isMissing(Connection server, String query, String name)
      throws SQLException {
    try (var statement = server.prepareStatement(query)) {
      statement.setString(1, name);
      try (var found = statement.executeQuery()) {
        return !found.next();
      }
    }
  }

  static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
