package telesales.localinfrastructure;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The statements that make a reading role; each may be repeated. docs/bi.md has the same. */
final class ReadingRoleMaking {

  /** More than a company's tools keep open; services must find the rest of the connections. */
  private static final int CONNECTIONS = 10;

  private ReadingRoleMaking() {}

  static void make(Connection server, ReadingRole role, String database) throws SQLException {
    DatabaseMaking.ensureRole(server, role.name(), role.password());
    DatabaseMaking.execute(
        server, "ALTER ROLE %s NOINHERIT CONNECTION LIMIT %d".formatted(role.name(), CONNECTIONS));
    for (Map.Entry<String, String> setting : settings(role).entrySet()) {
      DatabaseMaking.execute(
          server,
          "ALTER ROLE %s SET %s = '%s'"
              .formatted(role.name(), setting.getKey(), setting.getValue()));
    }
    DatabaseMaking.execute(
        server, "GRANT CONNECT ON DATABASE %s TO %s".formatted(database, role.name()));
  }

  private static Map<String, String> settings(ReadingRole role) {
    var settings = new LinkedHashMap<String, String>();
    settings.put("default_transaction_read_only", "on");
    settings.put("search_path", role.searchPath());
    settings.put("statement_timeout", "60s");
    settings.put("idle_in_transaction_session_timeout", "60s");
    settings.put("idle_session_timeout", "30min");
    settings.put("temp_file_limit", "1GB");
    return settings;
  }
}
