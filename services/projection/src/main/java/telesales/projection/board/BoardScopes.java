package telesales.projection.board;

import io.vertx.mutiny.sqlclient.Row;
import java.util.ArrayList;
import java.util.List;
import telesales.contracts.meetings.MeetingsEvent.TargetSet;
import telesales.contracts.meetings.Metric;
import telesales.contracts.meetings.Period;
import telesales.contracts.meetings.Scope;
import telesales.contracts.meetings.Scope.Level;

/**
 * The scopes whose targets and calendars may hold on a board, as two columns of the same length.
 */
record BoardScopes(List<String> levels, List<String> ids) {
  /** The company has no id; what holds for it is stored with an empty one. */
  private static final String COMPANY_ID = "";

  static BoardScopes of(Board.Team team, List<String> agents) {
    List<Level> levels = new ArrayList<>(List.of(Level.COMPANY, Level.TEAM));
    List<String> ids = new ArrayList<>(List.of(COMPANY_ID, team.id()));
    if (team.department() != null) {
      levels.add(Level.DEPARTMENT);
      ids.add(team.department().id());
    }
    for (String agent : agents) {
      levels.add(Level.AGENT);
      ids.add(agent);
    }
    return new BoardScopes(levels.stream().map(Level::name).toList(), List.copyOf(ids));
  }

  static TargetSet targetOf(Row row) {
    Level level = Level.valueOf(row.getString("level"));
    return new TargetSet(
        Metric.valueOf(row.getString("metric")),
        Period.DAY,
        new Scope(level, level == Level.COMPANY ? null : row.getString("scope_id")),
        row.getLong("figure"),
        row.getLocalDate("effective_from"));
  }
}
