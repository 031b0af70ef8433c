package telesales.projection.board;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import telesales.contracts.meetings.Meeting;
import telesales.eventsourcing.postgresql.Sql;
import telesales.projection.history.Column;

/** Reads how a team's meetings of one day are held, as it was known at one instant. */
record MeetingTables(SqlConnection connection, String team, OffsetDateTime known) {
  private static final String MEETINGS = Sql.file(MeetingTables.class, "meetings.sql");
  private static final String BEGUN_BEFORE =
      Sql.file(MeetingTables.class, "agent-days-begun-before.sql");
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
                    : Uni.join()
                        .all(meetings.stream().map(each -> whole(each, date, yesterday)).toList())
                        .andFailFast());
  }

  private Uni<OpenedMeeting> whole(OpenedMeeting opened, LocalDate date, LocalDate yesterday) {
    Instant asOf = opened.figuresAsOf();
    boolean evening = opened.meeting() == Meeting.EVENING;
    LocalDate day = opened.meeting() == Meeting.MORNING ? yesterday : date;
    return Uni.combine()
        .all()
        .unis(
            new BoardTables(connection, team, asOf).agentDays(day, day),
            begunBefore(asOf, day),
            evening ? withoutSheet(asOf, day) : Uni.createFrom().item(List.<String>of()))
        .with((then, now, lacking) -> opened.with(FrozenFigures.of(then, now), lacking));
  }

  private Uni<List<AgentDay>> begunBefore(Instant asOf, LocalDate day) {
    return connection
        .preparedQuery(BEGUN_BEFORE)
        .execute(Tuple.of(team, day, known, Column.utc(asOf)))
        .map(AgentDay::read);
  }

  private Uni<List<String>> withoutSheet(Instant asOf, LocalDate day) {
    return connection
        .preparedQuery(WITHOUT_SHEET)
        .execute(Tuple.of(team, day, Column.utc(asOf)))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(row -> row.getString("agent"))
                    .toList());
  }

  static @Nullable Instant instantOf(Row row, String column) {
    OffsetDateTime at = row.getOffsetDateTime(column);
    return at == null ? null : at.toInstant();
  }
}
