package telesales.projection.board;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import telesales.contracts.meetings.Meeting;
import telesales.eventsourcing.postgresql.Sql;
import telesales.projection.history.Column;

/** Reads how a team's meetings of one day are held, as it was known at one instant. */
record MeetingTables(SqlConnection connection, String team, OffsetDateTime known) {
  private static final String MEETINGS = Sql.file(MeetingTables.class, "meetings.sql");
  private static final String FROZEN = Sql.file(MeetingTables.class, "frozen-figures.sql");
  private static final String WITHOUT_SHEET =
      Sql.file(MeetingTables.class, "without-call-sheet.sql");

  /**
   * @param yesterday the day that the morning meeting speaks of
   * @return those that were opened, in that order
   */
  Uni<List<OpenedMeeting>> read(LocalDate date, LocalDate yesterday) {
    return connection
        .preparedQuery(MEETINGS)
        .execute(Tuple.of(team, date, known))
        .map(OpenedMeeting::read)
        .chain(
            meetings ->
                meetings.isEmpty()
                    ? Uni.createFrom().item(meetings)
                    : further(meetings, date, yesterday));
  }

  private Uni<List<OpenedMeeting>> further(
      List<OpenedMeeting> meetings, LocalDate date, LocalDate yesterday) {
    return Uni.combine()
        .all()
        .unis(frozen(meetings, date, yesterday), withoutSheet(meetings, date))
        .with(
            (frozen, lacking) ->
                meetings.stream()
                    .map(
                        each ->
                            each.with(
                                frozen.getOrDefault(each.meeting(), List.of()),
                                each.meeting() == Meeting.EVENING ? lacking : List.of()))
                    .toList());
  }

  private Uni<Map<Meeting, List<FrozenFigures>>> frozen(
      List<OpenedMeeting> meetings, LocalDate date, LocalDate yesterday) {
    var columns =
        List.<Column<OpenedMeeting>>of(
            Column.text("meeting", each -> each.meeting().name()),
            Column.instant("as_of", OpenedMeeting::figuresAsOf),
            Column.day("day", each -> each.meeting() == Meeting.MORNING ? yesterday : date));
    var parameters = Tuple.tuple().addString(team);
    columns.forEach(column -> parameters.addValue(column.of(meetings)));
    return connection
        .preparedQuery(FROZEN)
        .execute(parameters.addOffsetDateTime(known))
        .map(
            rows -> {
              Map<Meeting, List<FrozenFigures>> frozen = new EnumMap<>(Meeting.class);
              for (Row row : rows) {
                frozen
                    .computeIfAbsent(
                        Meeting.valueOf(row.getString("meeting")), _ -> new ArrayList<>())
                    .add(FrozenFigures.read(row));
              }
              return frozen;
            });
  }

  private Uni<List<String>> withoutSheet(List<OpenedMeeting> meetings, LocalDate date) {
    return meetings.stream()
        .filter(each -> each.meeting() == Meeting.EVENING)
        .findFirst()
        .map(evening -> Tuple.of(team, date, Column.utc(evening.figuresAsOf())))
        .map(
            parameters ->
                connection
                    .preparedQuery(WITHOUT_SHEET)
                    .execute(parameters)
                    .map(
                        rows ->
                            StreamSupport.stream(rows.spliterator(), false)
                                .map(row -> row.getString("agent"))
                                .toList()))
        .orElseGet(() -> Uni.createFrom().item(List.of()));
  }

  static @Nullable Instant instantOf(Row row, String column) {
    OffsetDateTime at = row.getOffsetDateTime(column);
    return at == null ? null : at.toInstant();
  }
}
