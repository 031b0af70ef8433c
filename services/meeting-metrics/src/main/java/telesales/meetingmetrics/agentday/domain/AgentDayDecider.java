package telesales.meetingmetrics.agentday.domain;

import java.util.List;
import java.util.Set;
import telesales.contracts.meetings.MeetingsEvent.AgentTargetReached;
import telesales.eventsourcing.decider.Decider;
import telesales.meetingmetrics.agentday.domain.AgentDayCommand.ReachTarget;

/** A day reaches each of its targets once, whatever corrections and other targets come later. */
public final class AgentDayDecider
    implements Decider<AgentDayCommand, ReachedTargets, AgentTargetReached> {
  @Override
  public ReachedTargets initial() {
    return new ReachedTargets(Set.of());
  }

  @Override
  public List<AgentTargetReached> decide(AgentDayCommand command, ReachedTargets before) {
    return switch (command) {
      case ReachTarget reach when before.has(reach.target()) -> List.of();
      case ReachTarget(var day, PeriodTarget(var metric, var period, var target), var at) ->
          List.of(new AgentTargetReached(day.agent(), day.date(), metric, period, target, at));
    };
  }

  @Override
  public ReachedTargets evolve(ReachedTargets before, AgentTargetReached event) {
    return before.with(event.metric(), event.period());
  }
}
