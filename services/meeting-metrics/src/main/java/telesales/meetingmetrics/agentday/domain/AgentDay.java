package telesales.meetingmetrics.agentday.domain;

import java.time.LocalDate;
import java.util.Comparator;
import telesales.contracts.AgentId;

/** One agent's local day. In the order of agents and days, so that everybody locks in one order. */
public record AgentDay(AgentId agent, LocalDate date) implements Comparable<AgentDay> {
  private static final Comparator<AgentDay> ORDER =
      Comparator.comparing((AgentDay day) -> day.agent().value()).thenComparing(AgentDay::date);

  @Override
  public int compareTo(AgentDay other) {
    return ORDER.compare(this, other);
  }
}
