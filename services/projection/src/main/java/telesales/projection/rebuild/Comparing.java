package telesales.projection.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import telesales.eventsourcing.postgresql.Sql;

/** Compares the rebuilt tables with those that serve, whichever tables there are. */
@ApplicationScoped
class Comparing {
  private static final String TABLES = Sql.file(Comparing.class, "tables.sql");

  private final Owner owner;
  private final EvenWithServing even;
  private final RebuildConfig config;
  private final Clock clock;

  private record Contents(long rows, String checksum) {}

  Comparing(Owner owner, EvenWithServing even, RebuildConfig config, Clock clock) {
    this.owner = owner;
    this.even = even;
    this.config = config;
    this.clock = clock;
  }

  /** Events are held up only until a snapshot is taken; the comparing itself may take its time. */
  Comparison compare() {
    return owner.does(
        connection -> {
          connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
          connection.setReadOnly(true);
          connection.setAutoCommit(false);
          try {
            Offsets at =
                even.whileHeld(Generation.NEXT, (_, _) -> Offsets.of(Generation.NEXT, connection));
            return compare(connection, at.events());
          } finally {
            connection.rollback();
            connection.setReadOnly(false);
            connection.setAutoCommit(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
          }
        });
  }

  private Comparison compare(Connection snapshot, long events) throws SQLException {
    Instant at = clock.instant();
    List<Comparison.Table> tables = new ArrayList<>();
    for (String table : tables(snapshot)) {
      tables.add(compare(table, snapshot));
    }
    boolean equal = tables.stream().allMatch(Comparison.Table::equal);
    List<Comparison.MovedDay> moved = WhatRulesMove.days(snapshot);
    boolean rulesAlone = equal || WhatRulesMove.isAll(tables, moved, snapshot);
    int listed = Math.min(moved.size(), config.listedDifferences());
    return new Comparison(
        at,
        events,
        equal,
        rulesAlone,
        List.copyOf(tables),
        List.copyOf(moved.subList(0, listed)),
        moved.size() - listed);
  }

  private Comparison.Table compare(String table, Connection snapshot) throws SQLException {
    Contents serving = contents(Generation.SERVING, table, snapshot);
    Contents rebuilt = contents(Generation.NEXT, table, snapshot);
    boolean equal = serving.equals(rebuilt);
    List<Comparison.Difference> differences = new ArrayList<>();
    if (!equal) {
      differences.addAll(only(Generation.SERVING, Generation.NEXT, "serving", table, snapshot));
      differences.addAll(only(Generation.NEXT, Generation.SERVING, "rebuilt", table, snapshot));
    }
    return new Comparison.Table(
        table, serving.rows(), rebuilt.rows(), equal, List.copyOf(differences));
  }

  /** The same rows have the same sum in whatever order they lie. */
  private static Contents contents(Generation generation, String table, Connection snapshot)
      throws SQLException {
    String sql =
        "SELECT count(*), coalesce(sum(hashtextextended(t::text, 0)::numeric), 0)::text FROM %s t"
            .formatted(name(generation, table));
    try (Statement statement = snapshot.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return new Contents(row.getLong(1), row.getString(2));
    }
  }

  private List<Comparison.Difference> only(
      Generation here, Generation there, String in, String table, Connection snapshot)
      throws SQLException {
    String sql =
        """
        SELECT row
        FROM (
          SELECT to_jsonb(here)::text FROM %s AS here
          EXCEPT ALL
          SELECT to_jsonb(there)::text FROM %s AS there
        ) AS only_here (row)
        ORDER BY row
        LIMIT ?
        """
            .formatted(name(here, table), name(there, table));
    List<Comparison.Difference> found = new ArrayList<>();
    try (PreparedStatement statement = snapshot.prepareStatement(sql)) {
      statement.setInt(1, config.listedDifferences());
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(new Comparison.Difference(in, rows.getString(1)));
        }
      }
    }
    return found;
  }

  static String name(Generation generation, String table) {
    return generation.schema() + ".\"" + table.replace("\"", "\"\"") + '"';
  }

  private static List<String> tables(Connection snapshot) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (Statement statement = snapshot.createStatement();
        ResultSet rows = statement.executeQuery(TABLES)) {
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
    }
    return tables;
  }
}
