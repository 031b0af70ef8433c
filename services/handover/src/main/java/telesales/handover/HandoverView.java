package telesales.handover;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import telesales.contracts.HandoverId;
import telesales.handover.domain.Handover.Accepted;
import telesales.handover.domain.Handover.Begun;
import telesales.handover.domain.Handover.Offered;
import telesales.handover.domain.Handover.Returned;
import telesales.handover.domain.Handover.Waiting;
import telesales.handover.domain.Handover.Withdrawn;
import telesales.handover.domain.Recipient;
import telesales.handover.domain.Subject;

/**
 * A handover as it stands.
 *
 * @param call in which the lead showed its interest
 * @param grade A to D, of that call
 * @param agent who won the lead
 * @param team whose manager it is offered to, or was last
 * @param manager to whom it is offered, or was last
 * @param dueAt until when an answer is expected; only while it is offered
 * @param answeredBy who accepted or returned it
 * @param reason why it was returned
 * @param changedAt when it came to be as it is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HandoverView(
    String handover,
    HandoverStatus status,
    String lead,
    String call,
    String grade,
    String agent,
    @Nullable String team,
    @Nullable String manager,
    @Nullable Instant dueAt,
    @Nullable String answeredBy,
    @Nullable String reason,
    Instant changedAt) {
  public static HandoverView of(HandoverId id, Begun handover) {
    return switch (handover) {
      case Waiting _ -> view(id, handover, HandoverStatus.WAITING, null, null, null);
      case Offered(_, _, var dueAt, _) ->
          view(id, handover, HandoverStatus.OFFERED, dueAt, null, null);
      case Accepted(_, _, var by, _) ->
          view(id, handover, HandoverStatus.ACCEPTED, null, by.value(), null);
      case Returned(_, _, var by, var reason, _) ->
          view(id, handover, HandoverStatus.RETURNED, null, by.value(), reason);
      case Withdrawn _ -> view(id, handover, HandoverStatus.WITHDRAWN, null, null, null);
    };
  }

  private static HandoverView view(
      HandoverId id,
      Begun handover,
      HandoverStatus status,
      @Nullable Instant dueAt,
      @Nullable String answeredBy,
      @Nullable String reason) {
    Subject subject = handover.subject();
    Optional<Recipient> to = handover.offeredTo();
    return new HandoverView(
        id.value(),
        status,
        subject.lead().value(),
        subject.call().value(),
        subject.grade().name(),
        subject.agent().value(),
        to.map(recipient -> recipient.team().value()).orElse(null),
        to.map(recipient -> recipient.manager().value()).orElse(null),
        dueAt,
        answeredBy,
        reason,
        handover.at());
  }
}
