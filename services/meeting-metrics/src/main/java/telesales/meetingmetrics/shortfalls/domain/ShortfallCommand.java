package telesales.meetingmetrics.shortfalls.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import telesales.contracts.AgentId;

/** What can be asked about the shortfalls of a team's day. */
public sealed interface ShortfallCommand {
  Said said();

  AgentId agent();

  /**
   * By whom and when.
   *
   * @param own whether it is the agent itself; otherwise somebody who leads the team
   * @param meetingOver whether the evening meeting of that day is over
   */
  record Said(String by, boolean own, boolean meetingOver, Instant at) {}

  /** Let this be why; at least one of reason and words is given. */
  record ExplainShortfall(AgentId agent, @Nullable String reason, @Nullable String words, Said said)
      implements ShortfallCommand {}

  /** Let it be unsaid. */
  record WithdrawExplanation(AgentId agent, Said said) implements ShortfallCommand {}
}
