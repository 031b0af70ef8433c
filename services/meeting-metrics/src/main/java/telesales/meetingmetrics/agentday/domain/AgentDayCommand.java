package telesales.meetingmetrics.agentday.domain;

import java.time.Instant;

/** What can be said of an agent's day. */
public sealed interface AgentDayCommand {
  /** Its figure is up to the target. */
  record ReachTarget(AgentDay day, PeriodTarget target, Instant at) implements AgentDayCommand {}
}
