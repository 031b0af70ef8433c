package telesales.projection.board;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import telesales.eventsourcing.postgresql.Sql;
import telesales.figures.Targets;

/** Reads who belonged to a team, and what was asked for, on several days. */
final class SpanTables {
  private static final String MEMBERS = Sql.file(SpanTables.class, "members-of-days.sql");
  private static final String TARGETS = Sql.file(SpanTables.class, "targets-of-days.sql");

  private final SqlConnection connection;
  private final Board.Team team;
  private final OffsetDateTime known;

  SpanTables(SqlConnection connection, Board.Team team, @Nullable Instant asOf) {
    this.connection = connection;
    this.team = team;
    this.known = Known.at(asOf);
  }

  Uni<List<ShortfallFacts.Member>> members(LocalDate first, LocalDate last) {
    return all(
        MEMBERS,
        Tuple.of(team.id(), first, last, known),
        row ->
            new ShortfallFacts.Member(
                row.getString("agent"),
                row.getLocalDate("from_day"),
                row.getLocalDate("until_day")));
  }

  /** All targets for single days that hold on any day until then. */
  Uni<Targets> dayTargets(List<String> agents, LocalDate last) {
    var scopes = BoardScopes.of(team, agents);
    return all(
            TARGETS,
            Tuple.of(
                scopes.levels().toArray(String[]::new),
                scopes.ids().toArray(String[]::new),
                last,
                known),
            BoardScopes::targetOf)
        .map(Targets::of);
  }

  private <T> Uni<List<T>> all(String sql, Tuple parameters, Function<Row, T> read) {
    return connection
        .preparedQuery(sql)
        .execute(parameters)
        .map(rows -> StreamSupport.stream(rows.spliterator(), false).map(read).toList());
  }
}
