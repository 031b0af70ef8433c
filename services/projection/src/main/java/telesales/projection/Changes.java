package telesales.projection;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import telesales.contracts.AgentId;
import telesales.contracts.TeamId;

/** What a batch of events changed of what boards show. */
public final class Changes {
  private final Instant since;
  private final Set<String> agents = new HashSet<>();
  private final Set<String> teams = new HashSet<>();
  private boolean everything;

  /**
   * @param since when the first of the events was recorded
   */
  public Changes(Instant since) {
    this.since = since;
  }

  /** Figures or handovers of this agent. */
  public void of(AgentId agent) {
    agents.add(agent.value());
  }

  /** Something of this team that is no agent's. */
  public void of(TeamId team) {
    teams.add(team.value());
  }

  /** Any board may look different now: the floor or its targets changed. */
  public void ofEverything() {
    everything = true;
  }

  public Instant since() {
    return since;
  }

  /**
   * Whether a board may look different now.
   *
   * @param team whose board it is
   * @param members the agents whose figures it sums
   */
  public boolean concern(String team, Set<String> members) {
    return everything || teams.contains(team) || agents.stream().anyMatch(members::contains);
  }

  /** Whether a board that may get a new agent with any event looks different now. */
  public boolean concernAnyAgent() {
    return everything || !agents.isEmpty();
  }
}
