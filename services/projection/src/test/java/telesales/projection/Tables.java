package telesales.projection;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import telesales.figures.EffectiveCallRule;

/** The projection's tables as their owner sees them; of one story only, as tests share them. */
@Singleton
public class Tables {
  private static final List<String> KEPT =
      List.of(
          "floor_entry_version",
          "membership_version",
          "call_version",
          "interest_version",
          "lead_result_version",
          "agent_day",
          "agent_hour",
          "target",
          "calendar_event",
          "meeting_version",
          "handover_version",
          "call_sheet_version",
          "lead_stage_version",
          "lead_evidence",
          "contest_version");

  private final String url;
  private final String owner;
  private final String password;

  Tables(
      @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
      @ConfigProperty(name = "quarkus.flyway.username") String owner,
      @ConfigProperty(name = "quarkus.flyway.password") String password) {
    this.url = url;
    this.owner = owner;
    this.password = password;
  }

  /** What every table holds of a story. */
  Map<String, String> contents(Story story) {
    Map<String, String> contents = new TreeMap<>();
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      for (String table : KEPT) {
        String sql =
            "SELECT string_agg(t::text, chr(10) ORDER BY t::text) FROM %s t WHERE %s"
                .formatted(table, of(story));
        try (ResultSet rows = statement.executeQuery(sql)) {
          rows.next();
          contents.put(table, String.valueOf(rows.getString(1)));
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return contents;
  }

  /** As if nothing of the story had ever been taken in. */
  void forget(Story story) {
    KEPT.forEach(table -> delete(table, of(story)));
    delete("consumed_stream", of(story));
  }

  /** As if somebody had deleted a call by hand. */
  void forgetCall(String call) {
    delete("call_version", "call_id = '" + call + "'");
  }

  /** As if these rules had never been set; rules are no story's. */
  void forgetRules(List<EffectiveCallRule> rules) {
    rules.forEach(rule -> delete("effective_call_rule", "version = " + rule.version()));
  }

  /** As if the consumer's progress in this partition had been lost. */
  void forgetOffsets(int partition) {
    delete("consumed_offset", "partition = " + partition);
  }

  private void delete(String table, String condition) {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("DELETE FROM %s t WHERE %s".formatted(table, condition));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(url, owner, password);
  }

  private static String of(Story story) {
    return "t::text LIKE '%" + story.id("") + "%'";
  }
}
