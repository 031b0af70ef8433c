package telesales.projection.overview;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import telesales.edge.ProblemException;
import telesales.eventsourcing.postgresql.Sql;
import telesales.projection.board.Board;
import telesales.projection.board.Known;

/** Of which teams a department or the company is made, as it was known at one instant. */
public final class Scopes {
  private static final String TEAMS = Sql.file(Scopes.class, "teams-of-scope.sql");
  private static final String FIND_DEPARTMENT = Sql.file(Scopes.class, "find-department.sql");

  private final SqlConnection connection;
  private final OffsetDateTime known;

  public Scopes(SqlConnection connection, @Nullable Instant asOf) {
    this.connection = connection;
    this.known = Known.at(asOf);
  }

  /**
   * The department, or none for the company. Fails with a problem if there is no such department.
   *
   * @param department null for the company
   */
  public Uni<Optional<Board.Department>> find(@Nullable String department) {
    if (department == null) {
      return Uni.createFrom().item(Optional.empty());
    }
    return connection
        .preparedQuery(FIND_DEPARTMENT)
        .execute(Tuple.of(department, known))
        .map(
            rows -> {
              for (Row row : rows) {
                return Optional.of(
                    new Board.Department(row.getString("id"), row.getString("name")));
              }
              throw ProblemException.notFound("no such department");
            });
  }

  /**
   * The company's agents without a team have a board of their own, and a department's have not.
   *
   * @param department null for the company
   */
  public Uni<List<String>> teams(@Nullable String department) {
    return connection
        .preparedQuery(TEAMS)
        .execute(Tuple.of(department, known))
        .map(
            rows -> {
              List<String> teams = new ArrayList<>();
              rows.forEach(row -> teams.add(row.getString("id")));
              if (department == null) {
                teams.add(Board.UNASSIGNED);
              }
              return List.copyOf(teams);
            });
  }
}
