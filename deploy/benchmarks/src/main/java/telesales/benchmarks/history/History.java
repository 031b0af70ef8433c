package telesales.benchmarks.history;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import telesales.benchmarks.database.Postgres;

/**
 * A floor of 200 agents in ten teams, whose days are written into the projection's tables as if
 * they had been followed. The days of the present month are the same however many lie before.
 */
public final class History {
  public static final int TEAMS = 10;
  private static final String DATABASE = "projection";
  private static final String CALLS = "call_version";

  private final Postgres postgres;

  public History(Postgres postgres) {
    this.postgres = postgres;
  }

  public static String team(int number) {
    return "history-" + (number % TEAMS + 1);
  }

  public void addFloor() throws SQLException {
    try (Connection connection = postgres.connect(DATABASE)) {
      execute(connection, file("floor.sql"));
    }
  }

  /** Writes what happened from the first day to the last, with so many calls an agent and day. */
  public void add(LocalDate first, LocalDate last, int calls) throws SQLException {
    try (Connection connection = postgres.connect(DATABASE)) {
      execute(connection, "SET synchronous_commit = off; SET maintenance_work_mem = '256MB'");
      Map<String, String> indexes = dropIndexes(connection);
      execute(connection, filled("calls.sql", first, last, calls));
      for (String index : indexes.values()) {
        execute(connection, index);
      }
      execute(connection, "ANALYZE " + CALLS);
      execute(connection, filled("what-follows.sql", first, last, calls));
      // What has been there for years was vacuumed long ago.
      execute(connection, "VACUUM ANALYZE");
      execute(connection, "CHECKPOINT");
    }
  }

  public long calls() throws SQLException {
    return Long.parseLong(
        postgres.ask(
            DATABASE, "SELECT count(*) FROM call_version WHERE superseded_at = 'infinity'"));
  }

  public double gigabytes() throws SQLException {
    return Double.parseDouble(
        postgres.ask(DATABASE, "SELECT pg_database_size('" + DATABASE + "') / 1e9"));
  }

  /** Rows one by one into ten indexes would take an hour; how to make these again, by name. */
  private static Map<String, String> dropIndexes(Connection connection) throws SQLException {
    Map<String, String> definitions = new TreeMap<>();
    List<String> drops = new ArrayList<>();
    String sql =
        """
        SELECT i.relname, pg_get_indexdef(i.oid), c.conname, pg_get_constraintdef(c.oid)
        FROM pg_index x
        JOIN pg_class i ON i.oid = x.indexrelid
        LEFT JOIN pg_constraint c ON c.conindid = i.oid
        WHERE x.indrelid = '%s'::regclass
        """
            .formatted(CALLS);
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        String constraint = rows.getString(3);
        if (constraint == null) {
          drops.add("DROP INDEX " + rows.getString(1));
          definitions.put(rows.getString(1), rows.getString(2));
        } else {
          drops.add("ALTER TABLE %s DROP CONSTRAINT %s".formatted(CALLS, constraint));
          definitions.put(
              rows.getString(1),
              "ALTER TABLE %s ADD CONSTRAINT %s %s"
                  .formatted(CALLS, constraint, rows.getString(4)));
        }
      }
    }
    for (String drop : drops) {
      execute(connection, drop);
    }
    return definitions;
  }

  private static String filled(String name, LocalDate first, LocalDate last, int calls) {
    return file(name)
        .replace("{first}", first.toString())
        .replace("{last}", last.toString())
        .replace("{calls}", Integer.toString(calls));
  }

  private static String file(String name) {
    try (InputStream in = History.class.getResourceAsStream("sql/" + name)) {
      if (in == null) {
        throw new IllegalArgumentException("no file sql/" + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
