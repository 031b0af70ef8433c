package telesales.eventsourcing.postgresql;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import telesales.eventsourcing.store.Append;
import telesales.eventsourcing.store.AppendResult;

/** Writes many appends with one statement; each of them wins or loses on its own. */
final class GroupStatement {
  private static final String SQL = Sql.file(GroupStatement.class, "append-group.sql");

  private final Clock clock;

  GroupStatement(Clock clock) {
    this.clock = clock;
  }

  Uni<List<AppendResult>> execute(SqlClient client, List<Append> appends) {
    var columns = EventRows.columns(appends, clock.instant().atOffset(ZoneOffset.UTC));
    return client.preparedQuery(SQL).execute(columns).map(rows -> results(appends, rows));
  }

  private static List<AppendResult> results(List<Append> appends, RowSet<Row> winners) {
    Set<Integer> won = new HashSet<>();
    winners.forEach(row -> won.add(row.getInteger(0)));
    List<AppendResult> results = new ArrayList<>(appends.size());
    for (int i = 0; i < appends.size(); i++) {
      results.add(
          won.contains(i)
              ? new AppendResult.Appended(appends.get(i).newVersion())
              : new AppendResult.Conflict());
    }
    return results;
  }
}
