package telesales.projection.overview;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import telesales.edge.ProblemException;
import telesales.projection.board.Board;
import telesales.projection.board.BoardQuestion;
import telesales.projection.board.Boards;
import telesales.projection.board.TeamBoard;

/** Answers with overviews: all boards of one are read from one snapshot of the tables. */
@ApplicationScoped
public class Overviews {
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
                .unis(
                    new Scopes(connection, question.asOf()).find(question.department()),
                    boards(connection, question, reader))
                .with(Overviews::assemble));
  }

  private static Uni<Boards.Together> boards(
      SqlConnection connection, OverviewQuestion question, Boards.Reader reader) {
    return new Scopes(connection, question.asOf())
        .teams(question.department())
        .map(
            teams ->
                teams.stream()
                    .map(team -> new BoardQuestion(team, question.date(), question.asOf()))
                    .toList())
        .chain(reader::read);
  }

  private static OverviewOfTeams assemble(
      Optional<Board.Department> department, Boards.Together read) {
    if (read.boards().isEmpty()) {
      throw ProblemException.notFound("this department has no team");
    }
    Set<String> teams = new HashSet<>();
    Set<String> concerned = new HashSet<>();
    for (TeamBoard each : read.boards()) {
      teams.add(each.board().team().id());
      concerned.addAll(each.concerned());
    }
    return new OverviewOfTeams(
        OverviewAssembly.assemble(
            department.orElse(null),
            read.zone(),
            read.boards().stream().map(TeamBoard::board).toList()),
        Set.copyOf(teams),
        Set.copyOf(concerned));
  }
}
