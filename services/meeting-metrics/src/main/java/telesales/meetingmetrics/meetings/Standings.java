package telesales.meetingmetrics.meetings;

import static java.util.Objects.requireNonNull;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import telesales.contracts.EventType;
import telesales.contracts.meetings.Meeting;
import telesales.contracts.meetings.MeetingsEvent.MeetingClosed;
import telesales.eventsourcing.postgresql.Sql;
import telesales.meetingmetrics.meetings.domain.MeetingOfDay;
import telesales.meetingmetrics.meetings.domain.PunctualMeetings.Standing;

/** How far many meetings are, read at once and without their courses. */
@ApplicationScoped
class Standings {
  private static final String STANDINGS = Sql.file(Standings.class, "standings.sql");
  private static final String CLOSED = MeetingClosed.class.getAnnotation(EventType.class).name();

  private final Pool pool;

  Standings(Pool pool) {
    this.pool = pool;
  }

  /** By team and day; a meeting that was not opened is left out. */
  Uni<Map<TeamDay, Map<Meeting, Standing>>> of(Collection<TeamDay> days) {
    Map<String, MeetingOfDay> streams = new HashMap<>();
    days.forEach(
        day ->
            Arrays.stream(Meeting.values())
                .map(meeting -> new MeetingOfDay(day.team(), day.date(), meeting))
                .forEach(which -> streams.put(CurrentMeetings.stream(which).value(), which)));
    return pool.preparedQuery(STANDINGS)
        .execute(Tuple.of(streams.keySet().toArray(String[]::new), CLOSED))
        .map(
            rows -> {
              Map<TeamDay, Map<Meeting, Standing>> standings = new HashMap<>();
              for (Row row : rows) {
                MeetingOfDay which = requireNonNull(streams.get(row.getString("stream_id")));
                standings
                    .computeIfAbsent(TeamDay.of(which), _ -> new HashMap<>())
                    .put(which.meeting(), standing(row));
              }
              return standings;
            });
  }

  private static Standing standing(Row row) {
    OffsetDateTime openedAt = row.getOffsetDateTime("opened_at");
    return new Standing(openedAt.toInstant(), row.getBoolean("closed"));
  }
}
