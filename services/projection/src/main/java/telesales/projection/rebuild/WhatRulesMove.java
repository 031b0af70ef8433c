package telesales.projection.rebuild;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import telesales.eventsourcing.postgresql.Sql;

/** What rebuilt tables may differ in because they count by rules that wait in those that serve. */
final class WhatRulesMove {
  private static final String MOVED_DAYS = Sql.file(WhatRulesMove.class, "moved-days.sql");
  private static final String RULES = "effective_call_rule";
  private static final Set<String> SUMS = Set.of("agent_day", "agent_hour");

  private WhatRulesMove() {}

  static List<Comparison.MovedDay> days(Connection snapshot) throws SQLException {
    List<Comparison.MovedDay> days = new ArrayList<>();
    try (Statement statement = snapshot.createStatement();
        ResultSet rows = statement.executeQuery(MOVED_DAYS)) {
      while (rows.next()) {
        days.add(
            new Comparison.MovedDay(
                rows.getObject(1, LocalDate.class),
                rows.getInt(2),
                rows.getLong(3),
                rows.getLong(4)));
      }
    }
    return days;
  }

  /** Whether that is all that they differ in. */
  static boolean isAll(
      List<Comparison.Table> tables, List<Comparison.MovedDay> moved, Connection snapshot)
      throws SQLException {
    Optional<LocalDate> first = WaitingRules.firstDay(snapshot);
    if (first.isEmpty() || moved.stream().anyMatch(each -> each.day().isBefore(first.get()))) {
      return false;
    }
    for (Comparison.Table table : tables) {
      if (!table.equal() && !isMoved(table.table(), snapshot)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isMoved(String table, Connection snapshot) throws SQLException {
    if (table.equals(RULES)) {
      return rowsOf("SELECT * FROM %s EXCEPT SELECT * FROM %s", table, "", snapshot) == 0;
    }
    String others = "to_jsonb(t) - 'effective_calls'";
    return SUMS.contains(table)
        && rowsOf(
                """
                (SELECT %3$s FROM %1$s t EXCEPT ALL SELECT %3$s FROM %2$s t)
                UNION ALL
                (SELECT %3$s FROM %2$s t EXCEPT ALL SELECT %3$s FROM %1$s t)
                """,
                table, others, snapshot)
            == 0;
  }

  private static long rowsOf(String query, String table, String columns, Connection snapshot)
      throws SQLException {
    String sql =
        "SELECT count(*) FROM (%s) AS differing"
            .formatted(
                query.formatted(
                    Comparing.name(Generation.SERVING, table),
                    Comparing.name(Generation.NEXT, table),
                    columns));
    try (Statement statement = snapshot.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }
}
