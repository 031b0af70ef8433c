package telesales.projection.sheet;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import telesales.contracts.AgentId;
import telesales.projection.history.Column;
import telesales.projection.history.VersionTable;

/**
 * Where an agent's call sheet of a day stands.
 *
 * @param dueAt by when it was to be handed in
 * @param firstAt when it was handed in the first time
 */
record SheetState(AgentId agent, LocalDate day, Status status, Instant dueAt, Instant firstAt) {
  enum Status {
    SUBMITTED,
    ACCEPTED,
    RETURNED;

    String wireName() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static final VersionTable<SheetState> TABLE =
      new VersionTable<>(
          "call_sheet_version",
          "sheet",
          "sheet",
          List.of(
              Column.text("agent", state -> state.agent.value()),
              Column.day("day", SheetState::day),
              Column.text("status", state -> state.status.wireName()),
              Column.instant("due_at", SheetState::dueAt),
              Column.instant("first_at", SheetState::firstAt)),
          SheetState::read);

  SheetState now(Status other) {
    return new SheetState(agent, day, other, dueAt, firstAt);
  }

  private static SheetState read(Row row) {
    return new SheetState(
        new AgentId(row.getString("agent")),
        row.getLocalDate("day"),
        Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
        row.getOffsetDateTime("due_at").toInstant(),
        row.getOffsetDateTime("first_at").toInstant());
  }
}
