package telesales.projection.bi;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import telesales.projection.ProjectionTest;

/**
 * What becomes of the views when tables change or others take their place; nothing is committed.
 */
@QuarkusTest
class BiSchemaTest extends ProjectionTest {
  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String url;

  @ConfigProperty(name = "quarkus.flyway.username")
  String owner;

  @ConfigProperty(name = "quarkus.flyway.password")
  String password;

  private Connection connection;

  @BeforeEach
  void begin() throws SQLException {
    connection = DriverManager.getConnection(url, owner, password);
    connection.setAutoCommit(false);
  }

  @AfterEach
  void rollBack() throws SQLException {
    connection.rollback();
    connection.close();
  }

  @Test
  void once_made_they_stay_as_they_are() throws SQLException {
    String before = text("SELECT 'bi.fact_call'::regclass::oid");
    new BiSchema(connection).ensure();

    assertThat(text("SELECT 'bi.fact_call'::regclass::oid")).isEqualTo(before);
  }

  @Test
  void of_another_release_they_are_made_anew() throws SQLException {
    execute("COMMENT ON SCHEMA bi IS 'Definition of before'");
    execute("DROP VIEW bi.freshness");
    new BiSchema(connection).ensure();

    assertThat(text("SELECT count(*) FROM bi.freshness")).isNotEqualTo("");
  }

  @Test
  void they_are_made_over_whatever_tables_the_search_path_shows() throws SQLException {
    execute("CREATE SCHEMA generation");
    for (String table :
        text("SELECT string_agg(tablename, ' ') FROM pg_tables WHERE schemaname = 'public'")
            .split(" ")) {
      execute("CREATE TABLE generation.%1$s (LIKE public.%1$s INCLUDING ALL)".formatted(table));
    }
    execute("INSERT INTO generation.campaign VALUES ('of the next generation')");
    execute("SET LOCAL search_path = generation");
    var schema = new BiSchema(connection);
    schema.drop();
    schema.ensure();
    schema.open("telesales_bi");

    assertThat(
            text("SELECT string_agg(campaign_id, ',' ORDER BY campaign_id) FROM bi.dim_campaign"))
        .isEqualTo("(none),of the next generation");
    assertThat(text("SELECT has_table_privilege('telesales_bi', 'bi.dim_campaign', 'SELECT')"))
        .isEqualTo("t");
    execute("DROP TABLE public.call_version");
  }

  @Test
  void a_role_that_the_server_does_not_have_is_passed_over() throws SQLException {
    new BiSchema(connection).open("nobody_of_that_name");

    assertThat(text("SELECT count(*) FROM bi.dim_team")).isNotEqualTo("");
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private String text(String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
