package telesales.projection.board;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import telesales.edge.ProblemException;
import telesales.eventsourcing.postgresql.Sql;

/** Answers with a team's shortfalls, all from one snapshot of the tables. */
@ApplicationScoped
public class ShortfallTables {
  private static final String REASONS = Sql.file(ShortfallTables.class, "shortfall-reasons.sql");

  private final Snapshots snapshots;
  private final Clock clock;

  ShortfallTables(Snapshots snapshots, Clock clock) {
    this.snapshots = snapshots;
    this.clock = clock;
  }

  /** Fails with a problem if there is no such team. */
  public Uni<Shortfalls> read(BoardQuestion question) {
    return snapshots.read(
        (connection, zones) ->
            new BoardTables(connection, question.team(), question.asOf())
                .team()
                .map(team -> team.orElseThrow(() -> ProblemException.notFound("no such team")))
                .chain(team -> read(question, team, connection, question.zone(zones))));
  }

  private Uni<Shortfalls> read(
      BoardQuestion question, Board.Team team, SqlConnection connection, ZoneId zone) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
    LocalDate date = question.date() == null ? today : question.date();
    LocalDate first = date.withDayOfMonth(1);
    OffsetDateTime known = Known.at(question.asOf());
    var tables = new BoardTables(connection, team.id(), question.asOf());
    var span = new SpanTables(connection, team, question.asOf());
    return span.members(first, date)
        .chain(
            members ->
                Uni.combine()
                    .all()
                    .unis(
                        tables.worksOn(first, date, team),
                        tables.agentDays(first, date),
                        span.dayTargets(
                            members.stream().map(ShortfallFacts.Member::agent).distinct().toList(),
                            date),
                        all(
                            connection,
                            REASONS,
                            Tuple.of(team.id(), first, date, known),
                            ShortfallTables::reason))
                    .with(
                        (works, days, targets, reasons) ->
                            new ShortfallFacts(
                                team,
                                date,
                                today,
                                question.asOf(),
                                works,
                                members,
                                days,
                                targets,
                                reasons,
                                Names.NONE)))
        .chain(facts -> named(facts, tables));
  }

  private static Uni<Shortfalls> named(ShortfallFacts facts, BoardTables tables) {
    Stream<String> agents = facts.members().stream().map(ShortfallFacts.Member::agent);
    List<String> saying = facts.reasons().stream().map(ShortfallFacts.Reason::by).toList();
    return tables
        .names(Stream.concat(agents, saying.stream()), saying.stream())
        .map(names -> facts.named(names).shortfalls());
  }

  private static ShortfallFacts.Reason reason(Row row) {
    return new ShortfallFacts.Reason(
        row.getString("agent"),
        row.getLocalDate("day"),
        row.getString("reason"),
        row.getString("words"),
        row.getString("said_by"),
        row.getBoolean("late"));
  }

  private static <T> Uni<List<T>> all(
      SqlConnection connection, String sql, Tuple parameters, Function<Row, T> read) {
    return connection
        .preparedQuery(sql)
        .execute(parameters)
        .map(rows -> StreamSupport.stream(rows.spliterator(), false).map(read).toList());
  }
}
