package telesales.contracts.meetings;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telesales.contracts.AgentId;
import telesales.contracts.Event;
import telesales.contracts.EventType;
import telesales.contracts.TeamId;

/** What happened around the three meetings of the day. */
public sealed interface MeetingsEvent extends Event
    permits AnnouncementEvent,
        CalendarEvent,
        ContestEvent,
        FeedbackEvent,
        ObjectionAnswerEvent,
        ShortfallEvent,
        WinStoryEvent,
        MeetingsEvent.TargetSet,
        MeetingsEvent.EffectiveCallRuleSet,
        MeetingsEvent.AgentTargetReached,
        MeetingEvent {
  /**
   * Each agent in scope is to reach {@code figure} in every such period that begins on {@code
   * effectiveFrom} or later, until another target is set. Stream: all targets.
   *
   * @param figure what each agent is to reach; 0 asks for nothing
   * @param effectiveFrom the first local day it holds on
   */
  @EventType(name = "telesales.target.set")
  record TargetSet(Metric metric, Period period, Scope scope, long figure, LocalDate effectiveFrom)
      implements MeetingsEvent {}

  /**
   * From {@code effectiveFrom} on, calls that a person answered count as effective if they talked
   * for at least so long, until another rule begins. Of two that begin on the same day the later
   * version holds. A day may lie in the past: then its calls are counted anew. Stream: all rules.
   *
   * @param version 1 for the first rule ever, and one more for each after it
   * @param minimumTalkSeconds 0 to 3600
   * @param effectiveFrom the first local day it holds on
   * @param setBy the account that set it; for the first rule, the service itself
   */
  @EventType(name = "telesales.effective-call-rule.set")
  record EffectiveCallRuleSet(
      int version, int minimumTalkSeconds, LocalDate effectiveFrom, String setBy)
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
   * @param openedBy the account that opened it; the service itself if it opened by the calendar
   * @param at when it was opened
   * @param figuresAsOf the instant whose figures the meeting looks at; absent: when it was opened
   * @param chair the account that chairs it; absent if nobody does yet
   * @param agenda its items in their order, the first of which begins with it; absent if it has
   *     none
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @EventType(name = "telesales.meeting.opened")
  record MeetingOpened(
      TeamId team,
      LocalDate date,
      Meeting meeting,
      String openedBy,
      Instant at,
      @Nullable Instant figuresAsOf,
      @Nullable String chair,
      @Nullable List<String> agenda)
      implements MeetingEvent {
    public MeetingOpened {
      agenda = agenda == null ? null : List.copyOf(agenda);
    }
  }

  /**
   * A team's meeting ended. Stream: the meeting.
   *
   * @param date the team's local day
   * @param closedBy the account that closed it; the service itself if its time was over
   * @param at when it was closed
   */
  @EventType(name = "telesales.meeting.closed")
  record MeetingClosed(TeamId team, LocalDate date, Meeting meeting, String closedBy, Instant at)
      implements MeetingEvent {}
}
