package telesales.projection.overview;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import telesales.edge.ProblemException;
import telesales.eventsourcing.postgresql.Sql;
import telesales.projection.board.Board;
import telesales.projection.board.BoardQuestion;
import telesales.projection.board.Boards;
import telesales.projection.board.Known;
import telesales.projection.board.TeamBoard;

/** Answers with overviews: all boards of one are read from one snapshot of the tables. */
@ApplicationScoped
public class Overviews {
  private static final String TEAMS = Sql.file(Overviews.class, "teams-of-scope.sql");
  private static final String FIND_DEPARTMENT = Sql.file(Overviews.class, "find-department.sql");

  private final Boards boards;

  Overviews(Boards boards) {
    this.boards = boards;
  }

  /** Fails with a problem if there is no such department. */
  public Uni<OverviewOfTeams> read(OverviewQuestion question) {
    return boards.together(
        (connection, reader) ->
            Uni.combine()
                .all()
                .unis(department(connection, question), boards(connection, question, reader))
                .with(Overviews::assemble));
  }

  private static Uni<List<TeamBoard>> boards(
      SqlConnection connection, OverviewQuestion question, Boards.Reader reader) {
    return teams(connection, question)
        .map(
            teams ->
                teams.stream()
                    .map(team -> new BoardQuestion(team, question.date(), question.asOf()))
                    .toList())
        .chain(reader::read);
  }

  private static OverviewOfTeams assemble(
      Optional<Board.Department> department, List<TeamBoard> read) {
    if (read.isEmpty()) {
      throw ProblemException.notFound("this department has no team");
    }
    Set<String> teams = new HashSet<>();
    Set<String> concerned = new HashSet<>();
    for (TeamBoard each : read) {
      teams.add(each.board().team().id());
      concerned.addAll(each.concerned());
    }
    return new OverviewOfTeams(
        OverviewAssembly.assemble(
            department.orElse(null), read.stream().map(TeamBoard::board).toList()),
        Set.copyOf(teams),
        Set.copyOf(concerned));
  }

  private static Uni<Optional<Board.Department>> department(
      SqlConnection connection, OverviewQuestion question) {
    if (question.department() == null) {
      return Uni.createFrom().item(Optional.empty());
    }
    return connection
        .preparedQuery(FIND_DEPARTMENT)
        .execute(Tuple.of(question.department(), Known.at(question.asOf())))
        .map(
            rows -> {
              for (Row row : rows) {
                return Optional.of(
                    new Board.Department(row.getString("id"), row.getString("name")));
              }
              throw ProblemException.notFound("no such department");
            });
  }

  /** The company's agents without a team have a board of their own, and a department's have not. */
  private static Uni<List<String>> teams(SqlConnection connection, OverviewQuestion question) {
    return connection
        .preparedQuery(TEAMS)
        .execute(Tuple.of(question.department(), Known.at(question.asOf())))
        .map(
            rows -> {
              List<String> teams = new ArrayList<>();
              rows.forEach(row -> teams.add(row.getString("id")));
              if (question.department() == null) {
                teams.add(Board.UNASSIGNED);
              }
              return List.copyOf(teams);
            });
  }
}
