package telesales.handover.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import telesales.contracts.HandoverId;
import telesales.contracts.handovers.HandoverEvent;
import telesales.contracts.handovers.HandoverEvent.HandoverOffered;
import telesales.contracts.handovers.HandoverEvent.HandoverRequested;
import telesales.handover.domain.Handover.Offered;
import telesales.handover.domain.Handover.Waiting;

/**
 * To whom a lead is to be offered now, if there is anybody.
 *
 * @param dueAt until when a new offer is to be answered
 */
record Offer(HandoverId handover, Optional<Recipient> to, Instant dueAt, Instant at) {
  List<HandoverEvent> of(Subject subject) {
    return List.of(to.map(recipient -> to(recipient, subject, dueAt)).orElse(asked(subject)));
  }

  List<HandoverEvent> insteadOf(Waiting waiting, Subject subject) {
    return to.isEmpty() && subject.equals(waiting.subject()) ? List.of() : of(subject);
  }

  List<HandoverEvent> insteadOf(Offered offered, Subject subject) {
    if (subject.equals(offered.subject()) && to.equals(offered.offeredTo())) {
      return List.of();
    }
    // The same manager gets no more time for what has only changed its grade, call or team.
    return to.filter(recipient -> recipient.manager().equals(offered.to().manager()))
        .map(recipient -> List.of(to(recipient, subject, offered.dueAt())))
        .orElseGet(() -> of(subject));
  }

  private HandoverEvent to(Recipient recipient, Subject subject, Instant due) {
    return new HandoverOffered(
        handover,
        subject.lead(),
        subject.call(),
        subject.grade(),
        subject.agent(),
        recipient.team(),
        recipient.manager(),
        due,
        at);
  }

  private HandoverEvent asked(Subject subject) {
    return new HandoverRequested(
        handover, subject.lead(), subject.call(), subject.grade(), subject.agent(), at);
  }
}
