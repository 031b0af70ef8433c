package telesales.projection.board;

import static telesales.projection.history.Column.utc;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import telesales.contracts.meetings.Meeting;
import telesales.contracts.meetings.MeetingsEvent.TargetSet;
import telesales.contracts.meetings.Metric;
import telesales.contracts.meetings.Period;
import telesales.contracts.meetings.TargetScope;
import telesales.contracts.meetings.TargetScope.Level;
import telesales.eventsourcing.postgresql.Sql;
import telesales.figures.Targets;

/** Reads the parts of one team's board, as they were known at one instant. */
final class BoardTables {
  private static final String FIND_TEAM = Sql.file(BoardTables.class, "find-team.sql");
  private static final String MEMBERS = Sql.file(BoardTables.class, "members.sql");
  private static final String AGENT_DAYS = Sql.file(BoardTables.class, "agent-days.sql");
  private static final String HOURS = Sql.file(BoardTables.class, "hours.sql");
  private static final String DAY_TARGETS = Sql.file(BoardTables.class, "day-targets.sql");
  private static final String OPEN_MEETING = Sql.file(BoardTables.class, "open-meeting.sql");
  private static final String LATEST_DEAL = Sql.file(BoardTables.class, "latest-deal.sql");
  private static final String HANDOVERS = Sql.file(BoardTables.class, "handovers.sql");
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
    List<TargetScope> scopes = new ArrayList<>();
    scopes.add(TargetScope.company());
    if (of.department() != null) {
      scopes.add(new TargetScope(Level.DEPARTMENT, of.department().id()));
    }
    scopes.add(new TargetScope(Level.TEAM, of.id()));
    agents.forEach(agent -> scopes.add(new TargetScope(Level.AGENT, agent)));
    String[] levels = scopes.stream().map(each -> each.level().name()).toArray(String[]::new);
    String[] ids =
        scopes.stream().map(each -> each.id() == null ? "" : each.id()).toArray(String[]::new);
    return all(DAY_TARGETS, Tuple.of(levels, ids, METRICS, date, known), BoardTables::targetOf)
        .map(Targets::of);
  }

  Uni<Optional<Board.OpenMeeting>> openMeeting(LocalDate date) {
    return first(
        OPEN_MEETING,
        Tuple.of(team, date, known),
        row ->
            new Board.OpenMeeting(
                Meeting.valueOf(row.getString("meeting")),
                row.getOffsetDateTime("opened_at").toInstant(),
                row.getString("opened_by")));
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

  Uni<List<Board.Handover>> handovers(List<String> agents, LocalDate date, ZoneId zone) {
    Instant from = date.atStartOfDay(zone).toInstant();
    Instant until = date.plusDays(1).atStartOfDay(zone).toInstant();
    return all(
        HANDOVERS,
        Tuple.of(agents.toArray(String[]::new), utc(from), utc(until), known),
        BoardTables::handoverOf);
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

  private static TargetSet targetOf(Row row) {
    Level level = Level.valueOf(row.getString("level"));
    return new TargetSet(
        Metric.valueOf(row.getString("metric")),
        Period.DAY,
        new TargetScope(level, level == Level.COMPANY ? null : row.getString("scope_id")),
        row.getLong("figure"),
        row.getLocalDate("effective_from"));
  }

  private static Board.Handover handoverOf(Row row) {
    OffsetDateTime dueAt = row.getOffsetDateTime("due_at");
    return new Board.Handover(
        row.getString("handover"),
        row.getString("lead"),
        row.getString("agent"),
        row.getString("agent"),
        row.getString("manager"),
        row.getString("manager"),
        row.getString("status"),
        row.getString("grade"),
        dueAt == null ? null : dueAt.toInstant(),
        row.getString("reason"));
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
