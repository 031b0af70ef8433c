package telesales.projection.rebuild;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rules of effective calls for days gone by that the tables that serve do not count by yet. */
final class WaitingRules {
  private WaitingRules() {}

  /**
   * One of them.
   *
   * @param recordedAt when it was set
   */
  public record Rule(
      int version, int minimumTalkSeconds, LocalDate effectiveFrom, Instant recordedAt) {}

  /** Whether no rebuild was begun for one of them yet. */
  static boolean areNew(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT EXISTS (SELECT FROM public.waiting_rule WHERE NOT begun)")) {
      return row.next() && row.getBoolean(1);
    }
  }

  /** The first day that one of them holds on. */
  static Optional<LocalDate> firstDay(Connection connection) throws SQLException {
    return all(connection).stream().map(Rule::effectiveFrom).min(LocalDate::compareTo);
  }

  /** In the order in which they were set. */
  static List<Rule> all(Connection connection) throws SQLException {
    List<Rule> all = new ArrayList<>();
    String sql =
        """
        SELECT version, minimum_talk_seconds, effective_from, recorded_at
        FROM public.waiting_rule
        ORDER BY version
        """;
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        all.add(
            new Rule(
                rows.getInt(1),
                rows.getInt(2),
                rows.getObject(3, LocalDate.class),
                rows.getObject(4, OffsetDateTime.class).toInstant()));
      }
    }
    return all;
  }
}
