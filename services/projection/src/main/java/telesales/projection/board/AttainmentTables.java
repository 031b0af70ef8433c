package telesales.projection.board;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import telesales.contracts.DepartmentId;
import telesales.contracts.TeamId;
import telesales.contracts.meetings.CalendarEvent;
import telesales.contracts.meetings.MeetingsEvent.TargetSet;
import telesales.contracts.meetings.Metric;
import telesales.contracts.meetings.Period;
import telesales.contracts.meetings.Scope;
import telesales.contracts.meetings.Scope.Level;
import telesales.eventsourcing.postgresql.Sql;
import telesales.eventsourcing.wire.EventJson;
import telesales.figures.DayPlan;
import telesales.figures.Figures;
import telesales.figures.Targets;
import telesales.figures.WorkCalendar;
import telesales.projection.history.Column;

/** Reads what teams are asked for in longer periods than a day, as it was known at one instant. */
final class AttainmentTables {
  private static final String TARGETS = Sql.file(AttainmentTables.class, "period-targets.sql");
  private static final String CALENDAR = Sql.file(AttainmentTables.class, "calendar-of-days.sql");
  private static final String TEAMS = Sql.file(AttainmentTables.class, "teams-of-department.sql");
  private static final String FIGURES_UNTIL = Sql.file(AttainmentTables.class, "figures-until.sql");

  private final SqlConnection connection;
  private final OffsetDateTime known;

  AttainmentTables(SqlConnection connection, @Nullable Instant asOf) {
    this.connection = connection;
    this.known = Known.at(asOf);
  }

  Uni<List<String>> teamsOf(String department) {
    return connection
        .preparedQuery(TEAMS)
        .execute(Tuple.of(department, known))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(row -> row.getString("id"))
                    .toList());
  }

  /** For all days of the week and the month that the date lies in. */
  Uni<WorkCalendar> calendar(Board.Team team, LocalDate date) {
    var scopes = BoardScopes.of(team, List.of());
    LocalDate first = earlier(first(Period.WEEK, date), first(Period.MONTH, date));
    LocalDate week = PeriodShares.last(Period.WEEK, date);
    LocalDate month = PeriodShares.last(Period.MONTH, date);
    return connection
        .preparedQuery(CALENDAR)
        .execute(
            Tuple.of(
                array(scopes.levels()),
                array(scopes.ids()),
                first,
                week.isAfter(month) ? week : month,
                known))
        .map(
            rows ->
                WorkCalendar.of(
                    StreamSupport.stream(rows.spliterator(), false)
                        .map(AttainmentTables::calendarEvent)
                        .toList()));
  }

  static DayPlan planOf(WorkCalendar calendar, Board.Team team, LocalDate day) {
    Board.Department in = team.department();
    DepartmentId department = in == null ? null : new DepartmentId(in.id());
    return calendar.dayPlan(day, new TeamId(team.id()), department);
  }

  Uni<Targets> targets(Board.Team team, List<String> agents, LocalDate date) {
    var scopes = BoardScopes.of(team, agents);
    Period[] periods = Period.values();
    return connection
        .preparedQuery(TARGETS)
        .execute(
            Tuple.of(
                array(scopes.levels()),
                array(scopes.ids()),
                Arrays.stream(periods).map(Period::name).toArray(String[]::new),
                Arrays.stream(periods).map(each -> first(each, date)).toArray(LocalDate[]::new),
                known))
        .map(
            rows ->
                Targets.of(
                    StreamSupport.stream(rows.spliterator(), false)
                        .map(AttainmentTables::target)
                        .toList()));
  }

  /** By agent, what the day had come to at an instant of it. */
  Uni<Map<String, Figures>> figuresUntil(Board.Team team, LocalDate date, Instant instant) {
    return connection
        .preparedQuery(FIGURES_UNTIL)
        .execute(Tuple.of(team.id(), date, known, Column.utc(instant)))
        .map(
            rows -> {
              Map<String, Figures> figures = new HashMap<>();
              rows.forEach(row -> figures.put(row.getString("agent"), AgentDay.figures(row)));
              return figures;
            });
  }

  private static TargetSet target(Row row) {
    Level level = Level.valueOf(row.getString("level"));
    return new TargetSet(
        Metric.valueOf(row.getString("metric")),
        Period.valueOf(row.getString("period")),
        new Scope(level, level == Level.COMPANY ? null : row.getString("scope_id")),
        row.getLong("figure"),
        row.getLocalDate("effective_from"));
  }

  private static CalendarEvent calendarEvent(Row row) {
    return EventJson.kept(row.getString("type"), row.getString("event"), CalendarEvent.class);
  }

  private static LocalDate first(Period period, LocalDate date) {
    return PeriodShares.first(period, date);
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static String[] array(List<String> values) {
    return values.toArray(String[]::new);
  }
}
