package telesales.projection.board;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A team's figures of one hour.
 *
 * @param hour 0 to 23, local
 */
record HourSum(LocalDate day, int hour, long dials, long effectiveCalls) {
  static List<HourSum> read(RowSet<Row> rows) {
    List<HourSum> hours = new ArrayList<>();
    for (Row row : rows) {
      hours.add(
          new HourSum(
              row.getLocalDate("day"),
              row.getInteger("hour"),
              row.getLong("dials"),
              row.getLong("effective_calls")));
    }
    return List.copyOf(hours);
  }
}
