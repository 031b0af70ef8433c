package telesales.projection.board;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import telesales.contracts.TeamId;
import telesales.contracts.meetings.CalendarEvent;
import telesales.contracts.meetings.ContestPeriod;
import telesales.eventsourcing.postgresql.Sql;
import telesales.eventsourcing.wire.EventJson;
import telesales.figures.Figures;
import telesales.figures.FloorZones;
import telesales.figures.WorkCalendar;
import telesales.projection.history.Column;
import telesales.projection.meeting.ContestState;

/** Reads contests and what their figures are sums of, as they were known at one instant. */
final class ContestTables {
  /** More would be no board any more. */
  private static final int MOST = 50;

  private static final String CONTESTS = Sql.file(ContestTables.class, "contests.sql");
  private static final String CALENDAR = Sql.file(ContestTables.class, "calendar-of-days.sql");
  private static final String FIGURES_UNTIL = Sql.file(ContestTables.class, "figures-until.sql");

  private final SqlConnection connection;
  private final FloorZones zones;
  private final @Nullable Instant asOf;
  private final OffsetDateTime known;

  ContestTables(SqlConnection connection, FloorZones zones, @Nullable Instant asOf) {
    this.connection = connection;
    this.zones = zones;
    this.asOf = asOf;
    this.known = Known.at(asOf);
  }

  ZoneId zone(String team) {
    return zones.of(new TeamId(team));
  }

  BoardTables of(String team) {
    return new BoardTables(connection, team, asOf);
  }

  Uni<List<ContestState>> contests(String team, LocalDate date) {
    return connection
        .preparedQuery(CONTESTS)
        .execute(Tuple.of(team, date, known, MOST))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(row -> ContestState.read(row, false))
                    .toList());
  }

  Uni<WorkCalendar> calendar(Board.Team team, LocalDate first, LocalDate last) {
    var scopes = BoardScopes.of(team, List.of());
    return connection
        .preparedQuery(CALENDAR)
        .execute(
            Tuple.of(
                scopes.levels().toArray(String[]::new),
                scopes.ids().toArray(String[]::new),
                first,
                last,
                known))
        .map(
            rows ->
                WorkCalendar.of(
                    StreamSupport.stream(rows.spliterator(), false)
                        .map(ContestTables::calendarEvent)
                        .toList()));
  }

  /**
   * The team's days as its own board has them; of a morning or an afternoon only that part.
   *
   * @param noon when the noon meeting parts the first day
   */
  Uni<List<AgentDay>> days(
      String team, ContestPeriod period, LocalDate first, LocalDate last, LocalTime noon) {
    Uni<List<AgentDay>> whole = of(team).agentDays(first, last);
    return switch (period) {
      case DAY, WEEK, MONTH, DAYS -> whole;
      case MORNING ->
          whole.chain(
              days -> morning(team, first, noon).map(morning -> parts(days, morning, true)));
      case AFTERNOON ->
          whole.chain(
              days -> morning(team, first, noon).map(morning -> parts(days, morning, false)));
    };
  }

  private Uni<Map<String, Figures>> morning(String team, LocalDate day, LocalTime noonMeeting) {
    Instant noon = day.atTime(noonMeeting).atZone(zone(team)).toInstant();
    return connection
        .preparedQuery(FIGURES_UNTIL)
        .execute(Tuple.of(team, day, known, Column.utc(noon)))
        .map(ContestTables::byAgent);
  }

  private static Map<String, Figures> byAgent(RowSet<Row> rows) {
    Map<String, Figures> figures = new HashMap<>();
    rows.forEach(row -> figures.put(row.getString("agent"), AgentDay.figures(row)));
    return figures;
  }

  private static List<AgentDay> parts(
      List<AgentDay> days, Map<String, Figures> mornings, boolean morning) {
    return days.stream()
        .map(
            day -> {
              Figures before = mornings.getOrDefault(day.agent(), Figures.NONE);
              Figures part = morning ? before : day.figures().minus(before);
              return new AgentDay(day.agent(), day.day(), part, day.changedAt());
            })
        .toList();
  }

  private static CalendarEvent calendarEvent(Row row) {
    return EventJson.kept(row.getString("type"), row.getString("event"), CalendarEvent.class);
  }
}
