package telesales.projection.shortfall;

import io.vertx.mutiny.sqlclient.Row;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telesales.contracts.meetings.ShortfallEvent;
import telesales.contracts.meetings.ShortfallEvent.ShortfallExplained;
import telesales.projection.history.Column;
import telesales.projection.history.VersionTable;

/** Why an agent missed targets of a day. */
record ShortfallState(
    String team,
    LocalDate day,
    String agent,
    @Nullable String reason,
    @Nullable String words,
    String saidBy,
    boolean late) {
  static final VersionTable<ShortfallState> TABLE =
      new VersionTable<>(
          "shortfall_version",
          "key",
          "key",
          List.of(
              Column.text("team", ShortfallState::team),
              Column.day("day", ShortfallState::day),
              Column.text("agent", ShortfallState::agent),
              Column.text("reason", ShortfallState::reason),
              Column.text("words", ShortfallState::words),
              Column.text("said_by", ShortfallState::saidBy),
              Column.flag("late", ShortfallState::late)),
          ShortfallState::read);

  static String key(ShortfallEvent event) {
    return event.date() + " " + event.team() + " " + event.agent();
  }

  static ShortfallState of(ShortfallExplained said) {
    return new ShortfallState(
        said.team().value(),
        said.date(),
        said.agent().value(),
        said.reason(),
        said.words(),
        said.by(),
        said.late());
  }

  private static ShortfallState read(Row row) {
    return new ShortfallState(
        row.getString("team"),
        row.getLocalDate("day"),
        row.getString("agent"),
        row.getString("reason"),
        row.getString("words"),
        row.getString("said_by"),
        row.getBoolean("late"));
  }
}
