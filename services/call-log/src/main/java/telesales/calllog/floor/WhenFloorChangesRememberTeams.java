package telesales.calllog.floor;

import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import telesales.contracts.floor.FloorEvent.AgentJoinedTeam;
import telesales.contracts.floor.FloorEvent.AgentLeftTeam;
import telesales.eventsourcing.consumption.ConsumptionTransaction;
import telesales.eventsourcing.consumption.Reaction;
import telesales.eventsourcing.wire.ReceivedEvent;

/**
 * Keeps where each agent is now. The floor is one small stream, so its changes are written one by
 * one.
 */
@ApplicationScoped
class WhenFloorChangesRememberTeams implements Reaction {
  @Override
  public void react(List<ReceivedEvent> events, ConsumptionTransaction transaction) {
    for (ReceivedEvent received : events) {
      switch (received.event().orElse(null)) {
        case AgentJoinedTeam joined ->
            transaction.execute(
                """
                INSERT INTO agent_team (agent_id, team_id) VALUES ($1, $2)
                ON CONFLICT (agent_id) DO UPDATE SET team_id = excluded.team_id
                """,
                Tuple.of(joined.agent().value(), joined.team().value()));
        case AgentLeftTeam left ->
            transaction.execute(
                "DELETE FROM agent_team WHERE agent_id = $1 AND team_id = $2",
                Tuple.of(left.agent().value(), left.team().value()));
        case null, default -> {}
      }
    }
  }
}
