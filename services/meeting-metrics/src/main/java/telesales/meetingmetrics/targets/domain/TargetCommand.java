package telesales.meetingmetrics.targets.domain;

import java.util.List;
import telesales.contracts.meetings.MeetingsEvent.TargetSet;

/** What can be asked of the targets. */
public sealed interface TargetCommand {
  /**
   * Let this be the target from its day on.
   *
   * @param target a figure of 0 asks for nothing, and lifts a wider target
   */
  record SetTarget(TargetSet target) implements TargetCommand {}

  /** Begin with these, unless any target was ever set. */
  record BeginWithTargets(List<TargetSet> targets) implements TargetCommand {
    public BeginWithTargets {
      targets = List.copyOf(targets);
    }
  }
}
