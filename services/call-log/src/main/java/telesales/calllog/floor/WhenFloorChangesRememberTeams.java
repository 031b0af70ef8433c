package telesales.calllog.floor;

import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import telesales.calllog.Follower;
import telesales.contracts.floor.FloorEvent.AgentJoinedTeam;
import telesales.contracts.floor.FloorEvent.AgentLeftTeam;
import telesales.contracts.floor.FloorEvent.AgentNamed;
import telesales.contracts.floor.FloorEvent.ManagerAppointed;
import telesales.contracts.floor.FloorEvent.TeamNamed;
import telesales.contracts.floor.FloorEvent.TeamTimeZoneSet;
import telesales.contracts.floor.FloorEvent.TimeZoneSet;
import telesales.edge.floor.MembershipTable;
import telesales.eventsourcing.consumption.ConsumptionTransaction;
import telesales.eventsourcing.wire.ReceivedEvent;

/**
 * Keeps where each agent and team is and was, by whose clock, and what agents and managers are
 * called. The floor is one small stream, so its changes are written one by one.
 */
@ApplicationScoped
public class WhenFloorChangesRememberTeams implements Follower {
  private static final String SET_ZONE_OF_TEAM =
      """
      UPDATE floor_zone SET of_teams = CASE
        WHEN $2::text IS NULL THEN of_teams - $1::text
        ELSE of_teams || jsonb_build_object($1::text, $2::text)
      END
      """;

  @Override
  public void follow(List<ReceivedEvent> events, ConsumptionTransaction transaction) {
    var memberships = new MembershipTable(transaction);
    for (ReceivedEvent received : events) {
      switch (received.event().orElse(null)) {
        case TimeZoneSet(var zone) ->
            transaction.execute("UPDATE floor_zone SET zone = $1", Tuple.of(zone.getId()));
        case TeamTimeZoneSet(var team, var zone) ->
            transaction.execute(
                SET_ZONE_OF_TEAM, Tuple.of(team.value(), zone == null ? null : zone.getId()));
        case AgentJoinedTeam joined -> {
          memberships.join(joined);
          transaction.execute(
              """
                INSERT INTO agent_team (agent_id, team_id) VALUES ($1, $2)
                ON CONFLICT (agent_id) DO UPDATE SET team_id = excluded.team_id
                """,
              Tuple.of(joined.agent().value(), joined.team().value()));
        }
        case AgentLeftTeam left -> {
          memberships.leave(left);
          transaction.execute(
              "DELETE FROM agent_team WHERE agent_id = $1 AND team_id = $2",
              Tuple.of(left.agent().value(), left.team().value()));
        }
        case TeamNamed named ->
            transaction.execute(
                """
                INSERT INTO team_department (team_id, department_id) VALUES ($1, $2)
                ON CONFLICT (team_id) DO UPDATE SET department_id = excluded.department_id
                """,
                Tuple.of(named.team().value(), named.department().value()));
        case AgentNamed named ->
            transaction.execute(
                """
                INSERT INTO agent_name (agent_id, name) VALUES ($1, $2)
                ON CONFLICT (agent_id) DO UPDATE SET name = excluded.name
                """,
                Tuple.of(named.agent().value(), named.name()));
        case ManagerAppointed appointed ->
            transaction.execute(
                """
                INSERT INTO manager_name (manager_id, name) VALUES ($1, $2)
                ON CONFLICT (manager_id) DO UPDATE SET name = excluded.name
                """,
                Tuple.of(appointed.manager().value(), appointed.name()));
        case null, default -> {}
      }
    }
  }
}
