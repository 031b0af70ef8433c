package telesales.projection.briefing;

import io.vertx.mutiny.sqlclient.Row;
import java.time.LocalDate;
import java.util.List;
import telesales.contracts.meetings.AnnouncementEvent.AnnouncementMade;
import telesales.projection.history.Column;
import telesales.projection.history.VersionTable;

/** An announcement while it is not withdrawn; the company's scope has an empty id. */
record AnnouncementState(
    String level,
    String scopeId,
    String title,
    String words,
    LocalDate from,
    LocalDate until,
    String madeBy) {
  static final VersionTable<AnnouncementState> TABLE =
      new VersionTable<>(
          "announcement_version",
          "announcement",
          "announcement",
          List.of(
              Column.text("level", AnnouncementState::level),
              Column.text("scope_id", AnnouncementState::scopeId),
              Column.text("title", AnnouncementState::title),
              Column.text("words", AnnouncementState::words),
              Column.day("from_day", AnnouncementState::from),
              Column.day("until_day", AnnouncementState::until),
              Column.text("made_by", AnnouncementState::madeBy)),
          AnnouncementState::read);

  static AnnouncementState of(AnnouncementMade made) {
    String id = made.scope().id();
    return new AnnouncementState(
        made.scope().level().name(),
        id == null ? "" : id,
        made.title(),
        made.words(),
        made.from(),
        made.until(),
        made.by());
  }

  private static AnnouncementState read(Row row) {
    return new AnnouncementState(
        row.getString("level"),
        row.getString("scope_id"),
        row.getString("title"),
        row.getString("words"),
        row.getLocalDate("from_day"),
        row.getLocalDate("until_day"),
        row.getString("made_by"));
  }
}
