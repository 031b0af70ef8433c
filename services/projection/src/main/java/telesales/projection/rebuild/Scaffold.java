package telesales.projection.rebuild;

import static telesales.projection.rebuild.Comparing.name;
import static telesales.projection.rebuild.Generation.NEXT;
import static telesales.projection.rebuild.Generation.SERVING;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import telesales.eventsourcing.postgresql.Sql;
import telesales.projection.counting.SumsAnew;

/**
 * What tables have only while they are built, and what they get only when they are. Of the great
 * ones no index is kept meanwhile but the one by which whoever follows events looks rows up; those
 * that boards are read by, and the sums of days, cost far less for all rows at once.
 */
@ApplicationScoped
class Scaffold {
  /**
   * A table that grows with the calls.
   *
   * @param lookedUpBy the column by which whoever follows events looks rows up
   */
  private record Great(String table, String lookedUpBy) {}

  private static final Great CALLS = new Great("call_version", "call_id");

  /** The dearest first. */
  private static final List<Great> OTHERS =
      List.of(
          new Great("lead_stage_version", "lead"),
          new Great("consumed_stream", "stream_id"),
          new Great("lead_evidence", "lead"));

  private static final String REMOVALS = Sql.file(Scaffold.class, "removals-of-indexes.sql");
  private static final String ADDITIONS = Sql.file(Scaffold.class, "additions-of-indexes.sql");

  private final Owner owner;

  Scaffold(Owner owner) {
    this.owner = owner;
  }

  /** Around tables that are empty yet. */
  void putUp() {
    owner.doesAtOnce(
        connection -> {
          putUp(connection, CALLS);
          for (Great each : OTHERS) {
            putUp(connection, each);
          }
          return 0;
        });
  }

  private static void putUp(Connection connection, Great great) throws SQLException {
    String table = name(NEXT, great.table);
    for (String removal : read(connection, REMOVALS, table)) {
      Owner.execute(connection, removal);
    }
    Owner.execute(
        connection,
        "CREATE INDEX %s ON %s USING hash (%s)"
            .formatted(building(great), table, great.lookedUpBy));
    // It would look at them again and again as they grow.
    alter(connection, great.table, "SET (autovacuum_enabled = false)");
  }

  /** Makes everything whole, also if something of it was done before. */
  void takeDown() {
    List<Runnable> work = new ArrayList<>();
    work.add(this::takeDownFromCalls);
    OTHERS.forEach(each -> work.add(() -> owner.doesAtOnce(on -> takeDown(on, each))));
    Workers.doAll(work, () -> {});
  }

  /** What follows events from here on adds to sums that are there. */
  private void takeDownFromCalls() {
    owner.doesAtOnce(
        connection -> {
          Owner.execute(connection, "SET LOCAL search_path TO " + NEXT.schema());
          Owner.execute(connection, "SET LOCAL max_parallel_workers_per_gather = 0");
          for (String statement : SumsAnew.OF_EVERYBODY) {
            Owner.execute(connection, statement);
          }
          return takeDown(connection, CALLS);
        });
  }

  private static int takeDown(Connection connection, Great great) throws SQLException {
    String table = name(NEXT, great.table);
    // All tables at the same time are processes enough.
    Owner.execute(connection, "SET LOCAL max_parallel_maintenance_workers = 0");
    Owner.execute(
        connection, "DROP INDEX IF EXISTS %s.%s".formatted(NEXT.schema(), building(great)));
    for (String addition : read(connection, ADDITIONS, name(SERVING, great.table), table)) {
      Owner.execute(connection, addition);
    }
    alter(connection, great.table, "RESET (autovacuum_enabled)");
    return 0;
  }

  /** So that boards are read by plans for what the tables hold, from the first one on. */
  void letPlannersKnow() {
    owner.does(
        connection -> {
          Owner.execute(connection, "ANALYZE " + name(NEXT, CALLS.table));
          for (Great each : OTHERS) {
            Owner.execute(connection, "ANALYZE " + name(NEXT, each.table));
          }
          return 0;
        });
  }

  private static String building(Great great) {
    return great.table + "_building";
  }

  private static void alter(Connection connection, String table, String how) throws SQLException {
    Owner.execute(connection, "ALTER TABLE %s %s".formatted(name(NEXT, table), how));
  }

  private static List<String> read(Connection connection, String sql, String... parameters)
      throws SQLException {
    List<String> found = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setString(i + 1, parameters[i]);
      }
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(rows.getString(1));
        }
      }
    }
    return found;
  }
}
