package telesales.projection.board;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Who has an interested lead.
 *
 * @param id null until the lead's handover is heard of
 * @param agent whom the lead counts for
 * @param status waiting (for a manager), offered, accepted or returned
 * @param dueAt until when the manager's answer is expected
 * @param reason why it was returned
 */
public record Handover(
    @Nullable String id,
    String lead,
    String agent,
    String agentName,
    @Nullable String manager,
    @Nullable String managerName,
    String status,
    String grade,
    @Moment @Nullable Instant dueAt,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String reason) {

  static Handover read(Row row) {
    OffsetDateTime dueAt = row.getOffsetDateTime("due_at");
    return new Handover(
        row.getString("handover"),
        row.getString("lead"),
        row.getString("agent"),
        row.getString("agent"),
        row.getString("manager"),
        row.getString("manager"),
        row.getString("status"),
        row.getString("grade"),
        dueAt == null ? null : dueAt.toInstant(),
        row.getString("reason"));
  }

  Handover named(Names names) {
    return new Handover(
        id,
        lead,
        agent,
        names.agentOrId(agent),
        manager,
        manager == null ? null : names.managerOrId(manager),
        status,
        grade,
        dueAt,
        reason);
  }
}
