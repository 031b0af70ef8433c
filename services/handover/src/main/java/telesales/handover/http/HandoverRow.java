package telesales.handover.http;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import telesales.handover.HandoverStatus;
import telesales.handover.HandoverView;

/** A row of the table {@code handover}, which reactions write and requests read. */
@Entity
@Immutable
@Table(name = "handover")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields in.
class HandoverRow extends PanacheEntityBase {
  @Id
  @Column(name = "handover_id")
  String handoverId;

  String status;

  @Column(name = "lead_id")
  String leadId;

  @Column(name = "call_id")
  String callId;

  String grade;

  @Column(name = "agent_id")
  String agentId;

  @Column(name = "team_id")
  @Nullable String teamId;

  @Column(name = "manager_id")
  @Nullable String managerId;

  @Column(name = "due_at")
  @Nullable Instant dueAt;

  @Column(name = "answered_by")
  @Nullable String answeredBy;

  @Nullable String reason;

  @Column(name = "changed_at")
  Instant changedAt;

  @Column(name = "opened_at")
  Instant openedAt;

  HandoverView view() {
    return new HandoverView(
        handoverId,
        HandoverStatus.valueOf(status.toUpperCase(Locale.ROOT)),
        leadId,
        callId,
        grade,
        agentId,
        teamId,
        managerId,
        dueAt,
        answeredBy,
        reason,
        changedAt);
  }
}
