package telesales.handover.domain;

import java.time.Instant;
import java.util.Optional;
import telesales.contracts.HandoverId;
import telesales.contracts.ManagerId;

/** What can be asked of a handover. */
public sealed interface HandoverCommand {
  HandoverId handover();

  Instant at();

  /**
   * A lead became interested, or a correction changed how.
   *
   * @param to empty while nobody leads the agent's team
   * @param dueAt until when a new offer is to be answered
   */
  record HandOver(
      HandoverId handover, Subject subject, Optional<Recipient> to, Instant dueAt, Instant at)
      implements HandoverCommand {}

  /** A lead got a grade; one that was returned with a lesser one is worth another look. */
  record Reconsider(
      HandoverId handover, Subject subject, Optional<Recipient> to, Instant dueAt, Instant at)
      implements HandoverCommand {}

  /** The floor has changed: this is now who is to answer. */
  record PassOn(HandoverId handover, Optional<Recipient> to, Instant dueAt, Instant at)
      implements HandoverCommand {}

  /** The lead is not interested any more. */
  record Withdraw(HandoverId handover, Instant at) implements HandoverCommand {}

  /**
   * Takes the lead over.
   *
   * @param inPlace whether this person may answer for whichever manager it is offered to
   */
  record Accept(HandoverId handover, ManagerId by, boolean inPlace, Instant at)
      implements HandoverCommand {}

  /**
   * Gives the lead back to its agent.
   *
   * @param inPlace whether this person may answer for whichever manager it is offered to
   */
  record Return(HandoverId handover, ManagerId by, boolean inPlace, String reason, Instant at)
      implements HandoverCommand {}
}
