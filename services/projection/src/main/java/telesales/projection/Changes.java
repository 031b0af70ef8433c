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
  private final boolean seen;
  private final boolean sumsFollow;
  private boolean everything;

  /**
   * @param since when the first of the events was recorded
   */
  public Changes(Instant since) {
    this(since, true, true);
  }

  private Changes(Instant since, boolean seen, boolean sumsFollow) {
    this.since = since;
    this.seen = seen;
    this.sumsFollow = sumsFollow;
  }

  /** Of tables that no board is read from yet. */
  public static Changes unseen(Instant since) {
    return new Changes(since, false, true);
  }

  /** The same where the sums of days are made in the end, from all that they are sums of. */
  public static Changes unseenWithoutSums(Instant since) {
    return new Changes(since, false, false);
  }

  /** Whether the sums of days are to follow each batch. */
  public boolean sumsFollow() {
    return sumsFollow;
  }

  /** Whether boards are read from the tables that change. */
  public boolean areSeen() {
    return seen;
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
