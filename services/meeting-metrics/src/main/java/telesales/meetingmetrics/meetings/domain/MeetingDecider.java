package telesales.meetingmetrics.meetings.domain;

import java.util.List;
import telesales.contracts.meetings.CalendarEvent;
import telesales.contracts.meetings.MeetingsEvent;
import telesales.contracts.meetings.MeetingsEvent.AgentTargetReached;
import telesales.contracts.meetings.MeetingsEvent.EffectiveCallRuleSet;
import telesales.contracts.meetings.MeetingsEvent.MeetingClosed;
import telesales.contracts.meetings.MeetingsEvent.MeetingOpened;
import telesales.contracts.meetings.MeetingsEvent.TargetSet;
import telesales.eventsourcing.decider.CommandRejected;
import telesales.eventsourcing.decider.Decider;
import telesales.meetingmetrics.meetings.domain.HeldMeeting.GoesOn;
import telesales.meetingmetrics.meetings.domain.HeldMeeting.NotYet;
import telesales.meetingmetrics.meetings.domain.HeldMeeting.Over;
import telesales.meetingmetrics.meetings.domain.MeetingCommand.CloseMeeting;
import telesales.meetingmetrics.meetings.domain.MeetingCommand.OpenMeeting;

/** A meeting is opened once and closed once. */
public final class MeetingDecider implements Decider<MeetingCommand, HeldMeeting, MeetingsEvent> {
  private record Case(HeldMeeting meeting, MeetingCommand command) {}

  @Override
  public HeldMeeting initial() {
    return new NotYet();
  }

  @Override
  public List<MeetingsEvent> decide(MeetingCommand command, HeldMeeting meeting) {
    return switch (new Case(meeting, command)) {
      case Case(
              NotYet _,
              OpenMeeting(MeetingOfDay(var team, var date, var name), var by, var at)) ->
          List.of(new MeetingOpened(team, date, name, by, at));
      case Case(NotYet _, CloseMeeting _) ->
          throw new CommandRejected("meeting-not-open", "this meeting has not been opened");
      // Two who press the button at the same time both want the same.
      case Case(GoesOn _, OpenMeeting _) -> List.of();
      case Case(
              GoesOn _,
              CloseMeeting(MeetingOfDay(var team, var date, var name), var by, var at)) ->
          List.of(new MeetingClosed(team, date, name, by, at));
      case Case(Over _, OpenMeeting _) ->
          throw new CommandRejected("meeting-over", "this meeting is over");
      case Case(Over _, CloseMeeting _) -> List.of();
    };
  }

  @Override
  public HeldMeeting evolve(HeldMeeting meeting, MeetingsEvent event) {
    return switch (event) {
      case MeetingOpened(_, _, _, var by, var at) -> new GoesOn(by, at);
      case MeetingClosed(_, _, _, var by, var at) when meeting instanceof GoesOn open ->
          new Over(open.openedBy(), open.openedAt(), by, at);
      case MeetingClosed _,
          TargetSet _,
          EffectiveCallRuleSet _,
          AgentTargetReached _,
          CalendarEvent _ ->
          throw new IllegalArgumentException("cannot happen to this meeting: " + event);
    };
  }
}
