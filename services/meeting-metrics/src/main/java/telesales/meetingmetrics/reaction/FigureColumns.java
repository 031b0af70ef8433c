package telesales.meetingmetrics.reaction;

import io.vertx.mutiny.sqlclient.Row;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import telesales.figures.Figures;

/** Figures as fourteen columns, in the order of their tables. */
final class FigureColumns {
  private static final List<ToLongFunction<Figures>> COLUMNS =
      List.of(
          Figures::dials,
          Figures::connected,
          Figures::effectiveCalls,
          Figures::talkSeconds,
          Figures::wechatAdds,
          Figures::interestedLeads,
          Figures::deals,
          Figures::gradedLeads,
          Figures::visits,
          Figures::qualifiedVisits,
          Figures::firstVisits,
          Figures::amountSigned,
          Figures::amountReceived,
          Figures::dealsPaid);

  private FigureColumns() {}

  /** One array for each column, with an element for each row. */
  static Stream<Object> arrays(List<Figures> rows) {
    return COLUMNS.stream()
        .map(column -> rows.stream().mapToLong(column).boxed().toArray(Long[]::new));
  }

  /**
   * @param first the position of the first of the fourteen
   */
  static Figures read(Row row, int first) {
    return new Figures(
        row.getLong(first),
        row.getLong(first + 1),
        row.getLong(first + 2),
        row.getLong(first + 3),
        row.getLong(first + 4),
        row.getLong(first + 5),
        row.getLong(first + 6),
        row.getLong(first + 7),
        row.getLong(first + 8),
        row.getLong(first + 9),
        row.getLong(first + 10),
        row.getLong(first + 11),
        row.getLong(first + 12),
        row.getLong(first + 13));
  }
}
