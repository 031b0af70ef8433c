package telesales.leadscoring.reaction;

import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import telesales.contracts.floor.FloorEvent;
import telesales.contracts.floor.FloorEvent.AgentJoinedTeam;
import telesales.contracts.floor.FloorEvent.AgentLeftTeam;
import telesales.contracts.floor.FloorEvent.AgentNamed;
import telesales.contracts.floor.FloorEvent.DepartmentClosed;
import telesales.contracts.floor.FloorEvent.DepartmentNamed;
import telesales.contracts.floor.FloorEvent.ManagerAppointed;
import telesales.contracts.floor.FloorEvent.ManagerReleased;
import telesales.contracts.floor.FloorEvent.TeamDissolved;
import telesales.contracts.floor.FloorEvent.TeamNamed;
import telesales.contracts.floor.FloorEvent.TeamTimeZoneSet;
import telesales.contracts.floor.FloorEvent.TimeZoneSet;
import telesales.edge.floor.MembershipTable;
import telesales.eventsourcing.consumption.ConsumptionTransaction;
import telesales.eventsourcing.postgresql.Sql;

/**
 * Remembers which team an agent belongs to, and where days begin, so that a manager is shown the
 * own team's leads. The floor changes a few times a day: one statement for each change.
 */
final class WhenFloorChangesRememberWhoWorksWhere {
  private static final String SET_ZONE =
      Sql.file(WhenFloorChangesRememberWhoWorksWhere.class, "set-zone.sql");

  private WhenFloorChangesRememberWhoWorksWhere() {}

  static void react(List<Told<FloorEvent>> events, ConsumptionTransaction transaction) {
    events.forEach(told -> remember(told.event(), transaction));
  }

  private static void remember(FloorEvent event, ConsumptionTransaction transaction) {
    switch (event) {
      case TimeZoneSet(var zone) -> transaction.execute(SET_ZONE, Tuple.of(zone.getId()));
      case AgentJoinedTeam joined -> new MembershipTable(transaction).join(joined);
      case AgentLeftTeam left -> new MembershipTable(transaction).leave(left);
      case DepartmentNamed _,
          DepartmentClosed _,
          TeamNamed _,
          TeamTimeZoneSet _,
          TeamDissolved _,
          ManagerAppointed _,
          ManagerReleased _,
          AgentNamed _ -> {}
    }
  }
}
