package telesales.projection.board;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import telesales.contracts.DepartmentId;
import telesales.contracts.TeamId;
import telesales.contracts.meetings.CalendarEvent;
import telesales.contracts.meetings.Metric;
import telesales.eventsourcing.postgresql.Sql;
import telesales.eventsourcing.wire.EventJson;
import telesales.figures.DayPlan;
import telesales.figures.EffectiveCallRule;
import telesales.figures.Targets;
import telesales.figures.WorkCalendar;

/** Reads the parts of one team's board, as they were known at one instant. */
final class BoardTables {
  private static final String FIND_TEAM = Sql.file(BoardTables.class, "find-team.sql");
  private static final String MEMBERS = Sql.file(BoardTables.class, "members.sql");
  private static final String AGENT_DAYS = Sql.file(BoardTables.class, "agent-days.sql");
  private static final String HOURS = Sql.file(BoardTables.class, "hours.sql");
  private static final String CALENDAR = Sql.file(BoardTables.class, "calendar.sql");
  private static final String CALENDAR_OF_DAYS =
      Sql.file(BoardTables.class, "calendar-of-days.sql");
  private static final String DAY_TARGETS = Sql.file(BoardTables.class, "day-targets.sql");
  private static final String RULE = Sql.file(BoardTables.class, "effective-call-rule.sql");
  private static final String LATEST_DEAL = Sql.file(BoardTables.class, "latest-deal.sql");
  private static final String BREACHES = Sql.file(BoardTables.class, "breaches.sql");
  private static final String HANDOVERS = Sql.file(BoardTables.class, "handovers.sql");
  private static final String CALL_SHEETS = Sql.file(BoardTables.class, "call-sheets.sql");
  private static final String NAMES = Sql.file(BoardTables.class, "names.sql");
  private static final String[] METRICS =
      Arrays.stream(Metric.values()).map(Metric::name).toArray(String[]::new);

  private final SqlConnection connection;
  private final String team;
  private final OffsetDateTime known;

  BoardTables(SqlConnection connection, String team, @Nullable Instant asOf) {
    this.connection = connection;
    this.team = team;
    this.known = Known.at(asOf);
  }

  Uni<Optional<Board.Team>> team() {
    if (team.equals(Board.UNASSIGNED)) {
      return Uni.createFrom().item(Optional.of(Board.Team.OF_NOBODY));
    }
    return first(FIND_TEAM, Tuple.of(team, known), BoardTables::teamOf);
  }

  Uni<List<String>> members(LocalDate date) {
    return all(MEMBERS, Tuple.of(team, date, known), row -> row.getString("agent"));
  }

  Uni<List<AgentDay>> agentDays(LocalDate first, LocalDate last) {
    return rows(AGENT_DAYS, Tuple.of(team, first, last, known)).map(AgentDay::read);
  }

  Uni<List<HourSum>> hours(LocalDate yesterday, LocalDate date) {
    return rows(HOURS, Tuple.of(team, yesterday, date, known)).map(HourSum::read);
  }

  Uni<Targets> targets(LocalDate date, Board.Team of, List<String> agents) {
    var scopes = BoardScopes.of(of, agents);
    return all(
            DAY_TARGETS,
            Tuple.of(array(scopes.levels()), array(scopes.ids()), METRICS, date, known),
            BoardScopes::targetOf)
        .map(Targets::of);
  }

  Uni<DayPlan> dayPlan(LocalDate date, Board.Team of) {
    var scopes = BoardScopes.of(of, List.of());
    return all(
            CALENDAR,
            Tuple.of(array(scopes.levels()), array(scopes.ids()), date, known),
            BoardTables::calendarEvent)
        .map(WorkCalendar::of)
        .map(calendar -> calendar.dayPlan(date, new TeamId(of.id()), departmentOf(of)));
  }

  /** On which of these days the team works. */
  Uni<Predicate<LocalDate>> worksOn(LocalDate first, LocalDate last, Board.Team of) {
    var scopes = BoardScopes.of(of, List.of());
    return all(
            CALENDAR_OF_DAYS,
            Tuple.of(array(scopes.levels()), array(scopes.ids()), first, last, known),
            BoardTables::calendarEvent)
        .map(WorkCalendar::of)
        .map(
            calendar ->
                day -> calendar.dayPlan(day, new TeamId(of.id()), departmentOf(of)).working());
  }

  Uni<EffectiveCallRule> effectiveCallRule(LocalDate date) {
    return first(
            RULE,
            Tuple.of(date, known),
            row -> new EffectiveCallRule(row.getInteger(0), row.getInteger(1), row.getLocalDate(2)))
        .map(Optional::orElseThrow);
  }

  Uni<List<OpenedMeeting>> meetings(LocalDate date, LocalDate yesterday) {
    return new MeetingTables(connection, team, known).read(date, yesterday);
  }

  Uni<Optional<Board.Deal>> latestDeal(LocalDate date) {
    return first(
        LATEST_DEAL,
        Tuple.of(team, date, known),
        row ->
            new Board.Deal(
                row.getString("call_id"),
                row.getString("agent"),
                row.getString("agent"),
                row.getOffsetDateTime("started_at").toInstant()));
  }

  Uni<Long> breaches(LocalDate date) {
    return rows(BREACHES, Tuple.of(team, date, known))
        .map(rows -> rows.iterator().next().getLong("breaches"));
  }

  Uni<List<Handover>> handovers(LocalDate date) {
    return all(HANDOVERS, Tuple.of(team, date, known), Handover::read);
  }

  Uni<List<CallSheets.HandedIn>> callSheets(List<String> agents, LocalDate date) {
    return all(CALL_SHEETS, Tuple.of(array(agents), date, known), CallSheets.HandedIn::read);
  }

  Uni<Names> names(Stream<String> agents, Stream<String> managers) {
    return rows(
            NAMES,
            Tuple.of(
                agents.distinct().toArray(String[]::new),
                managers.distinct().toArray(String[]::new),
                known))
        .map(Names::read);
  }

  static Board.Team teamOf(Row row) {
    String department = row.getString("department");
    return new Board.Team(
        row.getString("id"),
        row.getString("name"),
        department == null
            ? null
            : new Board.Department(department, row.getString("department_name")));
  }

  private static CalendarEvent calendarEvent(Row row) {
    return EventJson.kept(row.getString("type"), row.getString("event"), CalendarEvent.class);
  }

  private static @Nullable DepartmentId departmentOf(Board.Team team) {
    Board.Department department = team.department();
    return department == null ? null : new DepartmentId(department.id());
  }

  private static String[] array(List<String> values) {
    return values.toArray(String[]::new);
  }

  private <T> Uni<Optional<T>> first(String sql, Tuple parameters, Function<Row, T> read) {
    return all(sql, parameters, read).map(found -> found.stream().findFirst());
  }

  private <T> Uni<List<T>> all(String sql, Tuple parameters, Function<Row, T> read) {
    return rows(sql, parameters)
        .map(rows -> StreamSupport.stream(rows.spliterator(), false).map(read).toList());
  }

  private Uni<RowSet<Row>> rows(String sql, Tuple parameters) {
    return connection.preparedQuery(sql).execute(parameters);
  }
}
