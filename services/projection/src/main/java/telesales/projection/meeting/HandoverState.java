package telesales.projection.meeting;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import telesales.contracts.AgentId;
import telesales.projection.history.Column;
import telesales.projection.history.VersionTable;

/**
 * Who has an interested lead now.
 *
 * @param dueAt until when the manager's answer is expected
 * @param reason why the manager returned it
 */
record HandoverState(
    String lead,
    AgentId agent,
    @Nullable String manager,
    Status status,
    String grade,
    @Nullable Instant dueAt,
    @Nullable String reason) {
  enum Status {
    WAITING,
    OFFERED,
    ACCEPTED,
    RETURNED;

    String wireName() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static final VersionTable<HandoverState> TABLE =
      new VersionTable<>(
          "handover_version",
          "handover",
          "handover",
          List.of(
              Column.text("lead", HandoverState::lead),
              Column.text("agent", state -> state.agent.value()),
              Column.text("manager", HandoverState::manager),
              Column.text("status", state -> state.status.wireName()),
              Column.text("grade", HandoverState::grade),
              Column.instant("due_at", HandoverState::dueAt),
              Column.text("reason", HandoverState::reason)),
          HandoverState::read);

  HandoverState accepted(String by) {
    return new HandoverState(lead, agent, by, Status.ACCEPTED, grade, dueAt, null);
  }

  HandoverState returned(String by, String why) {
    return new HandoverState(lead, agent, by, Status.RETURNED, grade, dueAt, why);
  }

  private static HandoverState read(Row row) {
    OffsetDateTime dueAt = row.getOffsetDateTime("due_at");
    return new HandoverState(
        row.getString("lead"),
        new AgentId(row.getString("agent")),
        row.getString("manager"),
        Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
        row.getString("grade"),
        dueAt == null ? null : dueAt.toInstant(),
        row.getString("reason"));
  }
}
