package telesales.contracts.handovers;

import java.time.Instant;
import telesales.contracts.AgentId;
import telesales.contracts.CallId;
import telesales.contracts.Event;
import telesales.contracts.EventType;
import telesales.contracts.Grade;
import telesales.contracts.HandoverId;
import telesales.contracts.LeadId;
import telesales.contracts.ManagerId;
import telesales.contracts.TeamId;

/** How an interested lead passes from its agent to the manager. Stream: the handover. */
public sealed interface HandoverEvent extends Event {
  HandoverId handover();

  /**
   * An interested lead asks for a manager, but its agent has none yet. It is offered as soon as
   * there is one.
   *
   * @param at when it was asked for
   */
  @EventType(name = "telesales.handover.requested")
  record HandoverRequested(
      HandoverId handover, LeadId lead, CallId call, Grade grade, AgentId agent, Instant at)
      implements HandoverEvent {}

  /**
   * The lead lies before the manager, who accepts or returns it.
   *
   * @param dueAt until when an answer is expected
   * @param at when it was offered
   */
  @EventType(name = "telesales.handover.offered")
  record HandoverOffered(
      HandoverId handover,
      LeadId lead,
      CallId call,
      Grade grade,
      AgentId agent,
      TeamId team,
      ManagerId manager,
      Instant dueAt,
      Instant at)
      implements HandoverEvent {}

  /**
   * The manager takes the lead over.
   *
   * @param at when it was accepted
   */
  @EventType(name = "telesales.handover.accepted")
  record HandoverAccepted(HandoverId handover, LeadId lead, ManagerId by, Instant at)
      implements HandoverEvent {}

  /**
   * The manager gives the lead back to its agent, and says why.
   *
   * @param reason the manager's own words
   * @param at when it was returned
   */
  @EventType(name = "telesales.handover.returned")
  record HandoverReturned(HandoverId handover, LeadId lead, ManagerId by, String reason, Instant at)
      implements HandoverEvent {}

  /**
   * A correction took the interest back before anybody had taken the lead over.
   *
   * @param at when it was withdrawn
   */
  @EventType(name = "telesales.handover.withdrawn")
  record HandoverWithdrawn(HandoverId handover, LeadId lead, Instant at) implements HandoverEvent {}
}
