package telesales.projection.rebuild;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far a rebuild has come, as every instance of this service can read it.
 *
 * @param total events that were there when it was last looked
 * @param comparison as JSON
 * @param forRules whether it was begun for rules that wait, and changes over by itself
 */
record Run(
    State state,
    Instant startedAt,
    @Nullable Instant endedAt,
    long events,
    long total,
    double eventsPerSecond,
    @Nullable String failure,
    @Nullable String comparison,
    boolean forRules) {
  enum State {
    BUILDING,
    COMPARING,
    READY,
    FAILED;

    String wireName() {
      return name().toLowerCase(Locale.ROOT);
    }

    boolean isGoingOn() {
      return this == BUILDING || this == COMPARING;
    }
  }

  static Optional<Run> read(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT * FROM rebuild.run")) {
      return row.next() ? Optional.of(of(row)) : Optional.empty();
    }
  }

  private static Run of(ResultSet row) throws SQLException {
    OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
    return new Run(
        State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
        row.getObject("started_at", OffsetDateTime.class).toInstant(),
        ended == null ? null : ended.toInstant(),
        row.getLong("events"),
        row.getLong("total"),
        row.getDouble("events_per_second"),
        row.getString("failure"),
        row.getString("comparison"),
        row.getBoolean("for_rules"));
  }

  static boolean begin(Connection connection) throws SQLException {
    return Owner.execute(
        connection, "DELETE FROM rebuild.run; INSERT INTO rebuild.run (state) VALUES ('building')");
  }

  /** Begins one for the rules that wait, once for each of them. */
  static boolean beginForRules(Connection connection) throws SQLException {
    return Owner.execute(
        connection,
        """
        UPDATE public.waiting_rule SET begun = true WHERE NOT begun;
        DELETE FROM rebuild.run;
        INSERT INTO rebuild.run (state, for_rules) VALUES ('building', true)
        """);
  }

  /**
   * @return whether this run is still wanted
   */
  boolean progress(Connection connection, long events, long total, double perSecond)
      throws SQLException {
    String sql =
        """
        UPDATE rebuild.run SET events = ?, total = ?, events_per_second = ?
        WHERE started_at = ?
        """;
    try (PreparedStatement update = connection.prepareStatement(sql)) {
      update.setLong(1, events);
      update.setLong(2, total);
      update.setDouble(3, perSecond);
      update.setObject(4, startedAt.atOffset(ZoneOffset.UTC));
      return update.executeUpdate() > 0;
    }
  }

  int state(Connection connection, State now, @Nullable String why) throws SQLException {
    String sql =
        """
        UPDATE rebuild.run
        SET state = ?, failure = ?, ended_at = CASE state WHEN 'building' THEN clock_timestamp() ELSE ended_at END
        WHERE started_at = ?
        """;
    try (PreparedStatement update = connection.prepareStatement(sql)) {
      update.setString(1, now.wireName());
      update.setString(2, why);
      update.setObject(3, startedAt.atOffset(ZoneOffset.UTC));
      return update.executeUpdate();
    }
  }

  static int compared(Connection connection, @Nullable String comparison) throws SQLException {
    String sql = "UPDATE rebuild.run SET comparison = ?";
    try (PreparedStatement update = connection.prepareStatement(sql)) {
      update.setString(1, comparison);
      return update.executeUpdate();
    }
  }
}
