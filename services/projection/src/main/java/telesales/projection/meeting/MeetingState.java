package telesales.projection.meeting;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import telesales.contracts.meetings.Meeting;
import telesales.projection.history.Column;
import telesales.projection.history.VersionTable;

/** Whether a team's meeting is open, and who opened it. */
record MeetingState(
    String team, LocalDate day, Meeting meeting, String openedBy, Instant openedAt, boolean open) {
  static final VersionTable<MeetingState> TABLE =
      new VersionTable<>(
          "meeting_version",
          "key",
          "key",
          List.of(
              Column.text("team", MeetingState::team),
              Column.day("day", MeetingState::day),
              Column.text("meeting", state -> state.meeting.name()),
              Column.text("opened_by", MeetingState::openedBy),
              Column.instant("opened_at", MeetingState::openedAt),
              Column.flag("open", MeetingState::open)),
          MeetingState::read);

  static String key(String team, LocalDate day, Meeting meeting) {
    return day + " " + meeting + " " + team;
  }

  MeetingState closed() {
    return new MeetingState(team, day, meeting, openedBy, openedAt, false);
  }

  private static MeetingState read(Row row) {
    return new MeetingState(
        row.getString("team"),
        row.getLocalDate("day"),
        Meeting.valueOf(row.getString("meeting")),
        row.getString("opened_by"),
        row.getOffsetDateTime("opened_at").toInstant(),
        row.getBoolean("open"));
  }
}
