package telesales.projection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an installation of an earlier release keeps, and what it takes in once more. */
@QuarkusTest
class UpgradeTest extends ProjectionTest {
  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String url;

  @ConfigProperty(name = "quarkus.flyway.username")
  String owner;

  @ConfigProperty(name = "quarkus.flyway.password")
  String password;

  private Connection connection;

  @BeforeEach
  void a_schema_of_its_own() throws SQLException {
    connection = DriverManager.getConnection(url, owner, password);
    execute("CREATE SCHEMA upgraded");
    execute("SET search_path = upgraded");
  }

  @AfterEach
  void drop() throws SQLException {
    execute("DROP SCHEMA upgraded CASCADE");
    connection.close();
  }

  @Test
  void leads_and_handovers_are_followed_anew_for_their_stages_and_calls_are_not()
      throws SQLException {
    migrate("9");
    execute(
        """
        INSERT INTO consumed_offset (topic, partition, next_offset) VALUES
          ('telesales.leads', 0, 9), ('telesales.handovers', 1, 4), ('telesales.calls', 0, 7)
        """);
    execute("INSERT INTO consumed_stream VALUES ('lead-1', 5), ('handover-1', 2), ('c-1', 1)");
    execute(
        """
        INSERT INTO call_version (call_id, version, recorded_at, agent, started_at, day, hour, dials, connected, talk_seconds, wechat_adds,
          deals, disposition, campaign, customer)
        VALUES ('c-1', 1, now(), 'a', now(), '2026-03-20', 10, 1, 1, 90, 0, 1, 'sale', 'autumn', 'x')
        """);
    execute(
        """
        INSERT INTO interest_version (lead, version, recorded_at, agent, at, day, hour, call_id, grade)
        VALUES ('1', 4, now(), 'a', now(), '2026-03-20', 10, 'c-1', 'D')
        """);
    execute(
        """
        INSERT INTO lead_result_version (result, version, recorded_at, kind, lead, agent, at, day, hour, currency, deals, visits,
          qualified_visits, first_visits, amount_signed, amount_received, deals_paid)
        VALUES ('deal 1 d', 5, now(), 'deal', '1', 'a', now(), '2026-03-20', 10, 'CNY', 1, 0, 0, 0, 500, 0, 0)
        """);
    execute(
        """
        INSERT INTO agent_day (agent, day, dials, connected, effective_calls, talk_seconds, wechat_adds, interested_leads, deals, changed_at,
          amount_signed)
        VALUES ('a', '2026-03-20', 1, 1, 1, 90, 0, 1, 2, now(), 500)
        """);
    migrate("10");

    assertThat(text("SELECT string_agg(topic, ' ') FROM consumed_offset"))
        .isEqualTo("telesales.calls");
    assertThat(text("SELECT string_agg(stream_id, ' ') FROM consumed_stream")).isEqualTo("c-1");
    assertThat(text("SELECT count(*) FROM interest_version")).isEqualTo("0");
    assertThat(text("SELECT count(*) FROM lead_result_version")).isEqualTo("0");
    assertThat(
            text(
                "SELECT concat_ws(' ', dials, interested_leads, deals, amount_signed) FROM agent_day"))
        .isEqualTo("1 0 1 0");
    assertThat(text("SELECT string_agg(campaign, ' ') FROM campaign")).isEqualTo("autumn");
  }

  private void migrate(String target) {
    Flyway.configure()
        .dataSource(url, owner, password)
        .schemas("upgraded")
        .locations("db/event-sourcing", "db/migration")
        .placeholders(Map.of("serviceRole", "projection"))
        .target(target)
        .load()
        .migrate();
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
      return String.valueOf(rows.getString(1));
    }
  }
}
