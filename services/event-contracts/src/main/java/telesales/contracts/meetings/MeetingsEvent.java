package telesales.contracts.meetings;

import java.time.Instant;
import java.time.LocalDate;
import telesales.contracts.AgentId;
import telesales.contracts.Event;
import telesales.contracts.EventType;
import telesales.contracts.TeamId;

/** What happened around the three meetings of the day. */
public sealed interface MeetingsEvent extends Event {
  /**
   * Each agent in scope is to reach {@code figure} in every such period that begins on {@code
   * effectiveFrom} or later, until another target is set. Stream: all targets.
   *
   * @param figure what each agent is to reach; 0 asks for nothing
   * @param effectiveFrom the first local day it holds on
   */
  @EventType(name = "telesales.target.set")
  record TargetSet(
      Metric metric, Period period, TargetScope scope, long figure, LocalDate effectiveFrom)
      implements MeetingsEvent {}

  /**
   * An agent's figure came up to the day's target for the first time. Not taken back by a later
   * correction: it was cheered for when it happened. Stream: the agent's day.
   *
   * @param at when the call began that did it
   * @param date the agent's local day
   * @param target the figure that was to be reached
   */
  @EventType(name = "telesales.agent-target.reached")
  record AgentTargetReached(
      AgentId agent, LocalDate date, Metric metric, Period period, long target, Instant at)
      implements MeetingsEvent {}

  /**
   * A team's meeting began. Stream: the meeting.
   *
   * @param date the team's local day
   * @param openedBy the account that opened it
   * @param at when it was opened
   */
  @EventType(name = "telesales.meeting.opened")
  record MeetingOpened(TeamId team, LocalDate date, Meeting meeting, String openedBy, Instant at)
      implements MeetingsEvent {}

  /**
   * A team's meeting ended. Stream: the meeting.
   *
   * @param date the team's local day
   * @param closedBy the account that closed it
   * @param at when it was closed
   */
  @EventType(name = "telesales.meeting.closed")
  record MeetingClosed(TeamId team, LocalDate date, Meeting meeting, String closedBy, Instant at)
      implements MeetingsEvent {}
}
