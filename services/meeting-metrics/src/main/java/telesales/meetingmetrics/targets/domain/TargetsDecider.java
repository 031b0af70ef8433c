package telesales.meetingmetrics.targets.domain;

import java.util.List;
import telesales.contracts.meetings.MeetingsEvent.TargetSet;
import telesales.contracts.meetings.Metric;
import telesales.eventsourcing.decider.CommandRejected;
import telesales.eventsourcing.decider.Decider;
import telesales.meetingmetrics.targets.domain.TargetCommand.BeginWithTargets;
import telesales.meetingmetrics.targets.domain.TargetCommand.SetTarget;

/** Targets are set and never taken away: a later one replaces, from its day on. */
public final class TargetsDecider implements Decider<TargetCommand, TargetHistory, TargetSet> {
  /** No agent reaches more of anything, be it seconds of talk in a month. */
  public static final long LARGEST_FIGURE = 1_000_000;

  /** Nor more money, in minor units of the currency. */
  public static final long LARGEST_AMOUNT = 100_000_000_000L;

  private record Case(TargetHistory history, TargetCommand command) {}

  @Override
  public TargetHistory initial() {
    return new TargetHistory.Nothing();
  }

  @Override
  public List<TargetSet> decide(TargetCommand command, TargetHistory history) {
    return switch (new Case(history, command)) {
      case Case(TargetHistory.Nothing _, BeginWithTargets(var targets)) -> targets;
      case Case(TargetHistory.After _, BeginWithTargets _) -> List.of();
      case Case(_, SetTarget(var target))
          when target.figure() < 0 || target.figure() > largest(target.metric()) ->
          throw new CommandRejected(
              "figure-out-of-range",
              "a target is 0 to " + largest(target.metric()) + ", 0 for none");
      case Case(_, SetTarget(var target)) when history.lastSaid(target) -> List.of();
      case Case(_, SetTarget(var target)) -> List.of(target);
    };
  }

  @Override
  public TargetHistory evolve(TargetHistory history, TargetSet set) {
    return new TargetHistory.After(history, set);
  }

  public static long largest(Metric metric) {
    return metric.isMoney() ? LARGEST_AMOUNT : LARGEST_FIGURE;
  }
}
