package telesales.projection.board;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import telesales.eventsourcing.postgresql.Sql;
import telesales.figures.FloorZones;

/** Which boards there are. */
@ApplicationScoped
class TeamList {
  private static final String TEAMS = Sql.file(TeamList.class, "list-teams.sql");
  private static final String ANY_UNASSIGNED = Sql.file(TeamList.class, "any-unassigned.sql");

  /** How far back calls without a team are worth a board of their own. */
  private static final int UNASSIGNED_DAYS = 31;

  /**
   * The boards that the asker may see.
   *
   * @param teams by department and name
   */
  record Teams(List<Board.Team> teams) {}

  private final Snapshots snapshots;
  private final Clock clock;

  TeamList(Snapshots snapshots, Clock clock) {
    this.snapshots = snapshots;
    this.clock = clock;
  }

  Uni<Teams> teams(Predicate<String> visible) {
    return snapshots
        .read(this::read)
        .map(teams -> new Teams(teams.stream().filter(team -> visible.test(team.id())).toList()));
  }

  private Uni<List<Board.Team>> read(SqlConnection connection, FloorZones zones) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), zones.floor());
    Tuple recently = Tuple.of(today.minusDays(UNASSIGNED_DAYS), today, Known.at(null));
    return Uni.combine()
        .all()
        .unis(
            connection.preparedQuery(TEAMS).execute(),
            connection.preparedQuery(ANY_UNASSIGNED).execute(recently))
        .with(
            (rows, unassigned) -> {
              List<Board.Team> teams = new ArrayList<>();
              for (Row row : rows) {
                teams.add(BoardTables.teamOf(row));
              }
              if (unassigned.iterator().next().getBoolean("any_unassigned")) {
                teams.add(Board.Team.OF_NOBODY);
              }
              return List.copyOf(teams);
            });
  }
}
