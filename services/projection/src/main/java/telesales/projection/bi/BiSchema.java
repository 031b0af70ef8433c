package telesales.projection.bi;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Makes the schema {@code bi} over the tables that the connection's search path shows, as their
 * owner. It is made anew only where its definition changed, because whoever reads it meanwhile has
 * to end first.
 */
public final class BiSchema {
  private final Connection connection;

  /**
   * @param connection in a transaction of its caller's
   */
  public BiSchema(Connection connection) {
    this.connection = connection;
  }

  /** Whatever is to be changed of the tables: nothing depends on them any more. */
  public void drop() throws SQLException {
    execute("DROP SCHEMA IF EXISTS bi CASCADE");
  }

  /** There it is, and as this release defines it. */
  public void ensure() throws SQLException {
    // Several instances may start at the same time.
    execute("SELECT pg_advisory_xact_lock(hashtext('telesales.bi'))");
    BiDefinition definition = BiDefinition.ofThisRelease();
    String comment = text("SELECT obj_description(to_regnamespace('bi'))");
    if (comment == null || !comment.endsWith(definition.fingerprint())) {
      drop();
      make(definition);
    }
  }

  /**
   * Lets a role read the views, if the server has it: who makes it later restarts this service, or
   * grants the same by hand.
   */
  public void open(String role) throws SQLException {
    String quoted = text("SELECT quote_ident(rolname) FROM pg_roles WHERE rolname = ?", role);
    if (quoted != null) {
      execute("GRANT USAGE ON SCHEMA bi TO " + quoted);
      execute("GRANT SELECT ON ALL TABLES IN SCHEMA bi TO " + quoted);
    }
  }

  private void make(BiDefinition definition) throws SQLException {
    execute("CREATE SCHEMA bi");
    execute(definition.views());
    execute(definition.comments());
    execute(
        "COMMENT ON SCHEMA bi IS '数据分析用视图 · Views for BI tools, see docs/bi.md. Definition %s'"
            .formatted(definition.fingerprint()));
  }

  private @Nullable String text(String query, String... parameters) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      for (int each = 0; each < parameters.length; each++) {
        statement.setString(each + 1, parameters[each]);
      }
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() ? rows.getString(1) : null;
      }
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
