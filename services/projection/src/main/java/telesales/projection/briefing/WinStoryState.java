package telesales.projection.briefing;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telesales.contracts.meetings.WinStoryEvent;
import telesales.contracts.meetings.WinStoryEvent.WinStoryWaived;
import telesales.contracts.meetings.WinStoryEvent.WinStoryWritten;
import telesales.projection.history.Column;
import telesales.projection.history.VersionTable;

/** An agent's story of a day; without words it is waived. */
record WinStoryState(
    String team,
    LocalDate day,
    String agent,
    @Nullable String customer,
    @Nullable String course,
    @Nullable String objections,
    @Nullable String lesson,
    @Nullable Instant writtenAt) {
  static final VersionTable<WinStoryState> TABLE =
      new VersionTable<>(
          "win_story_version",
          "key",
          "key",
          List.of(
              Column.text("team", WinStoryState::team),
              Column.day("day", WinStoryState::day),
              Column.text("agent", WinStoryState::agent),
              Column.text("customer", WinStoryState::customer),
              Column.text("course", WinStoryState::course),
              Column.text("objections", WinStoryState::objections),
              Column.text("lesson", WinStoryState::lesson),
              Column.instant("written_at", WinStoryState::writtenAt)),
          WinStoryState::read);

  static String key(WinStoryEvent event) {
    return event.date() + " " + event.team() + " " + event.agent();
  }

  static WinStoryState of(WinStoryEvent event) {
    String team = event.team().value();
    String agent = event.agent().value();
    return switch (event) {
      case WinStoryWritten written ->
          new WinStoryState(
              team,
              event.date(),
              agent,
              written.customer(),
              written.course(),
              written.objections(),
              written.lesson(),
              written.at());
      case WinStoryWaived _ ->
          new WinStoryState(team, event.date(), agent, null, null, null, null, null);
    };
  }

  private static WinStoryState read(Row row) {
    OffsetDateTime written = row.getOffsetDateTime("written_at");
    return new WinStoryState(
        row.getString("team"),
        row.getLocalDate("day"),
        row.getString("agent"),
        row.getString("customer"),
        row.getString("course"),
        row.getString("objections"),
        row.getString("lesson"),
        written == null ? null : written.toInstant());
  }
}
