package telesales.edge.floor;

import io.vertx.mutiny.sqlclient.Tuple;
import telesales.contracts.floor.FloorEvent.AgentJoinedTeam;
import telesales.contracts.floor.FloorEvent.AgentLeftTeam;
import telesales.eventsourcing.consumption.ConsumptionTransaction;
import telesales.eventsourcing.postgresql.Sql;

/**
 * A service's table {@code membership} (agent_id, team_id, from_day, until_day): in which team
 * agents are when, in one at a time. The floor changes a few times a day: one statement for each
 * change.
 */
public final class MembershipTable {
  private static final String JOIN_TEAM = Sql.file(MembershipTable.class, "join-team.sql");
  private static final String LEAVE_TEAM = Sql.file(MembershipTable.class, "leave-team.sql");

  private final ConsumptionTransaction transaction;

  public MembershipTable(ConsumptionTransaction transaction) {
    this.transaction = transaction;
  }

  /** Who joins a team leaves every other on that day, and what was planned for later is void. */
  public void join(AgentJoinedTeam joined) {
    transaction.execute(
        JOIN_TEAM, Tuple.of(joined.agent().value(), joined.team().value(), joined.from()));
  }

  public void leave(AgentLeftTeam left) {
    transaction.execute(
        LEAVE_TEAM, Tuple.of(left.agent().value(), left.team().value(), left.until()));
  }
}
