package telesales.handover.reaction;

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

/** The floor changes a few times a day: one statement for each change. */
final class WhenFloorChangesRememberWhoLeadsWhom {
  private static final String CHANGE_FLOOR = sql("change-floor.sql");
  private static final String SET_ZONE = sql("set-zone.sql");
  private static final String SET_ZONE_OF_TEAM = sql("set-zone-of-team.sql");
  private static final String FORM_TEAM = sql("form-team.sql");
  private static final String DISSOLVE_TEAM = sql("dissolve-team.sql");
  private static final String APPOINT_MANAGER = sql("appoint-manager.sql");
  private static final String RELEASE_MANAGER = sql("release-manager.sql");

  private WhenFloorChangesRememberWhoLeadsWhom() {}

  static void react(List<Told<FloorEvent>> events, ConsumptionTransaction transaction) {
    if (!events.isEmpty()) {
      transaction.execute(CHANGE_FLOOR, Tuple.tuple());
      events.forEach(told -> remember(told.event(), transaction));
    }
  }

  private static void remember(FloorEvent event, ConsumptionTransaction transaction) {
    switch (event) {
      case TimeZoneSet(var zone) -> transaction.execute(SET_ZONE, Tuple.of(zone.getId()));
      case TeamTimeZoneSet(var team, var zone) ->
          transaction.execute(
              SET_ZONE_OF_TEAM, Tuple.of(team.value(), zone == null ? null : zone.getId()));
      case TeamNamed(var team, _, _) -> transaction.execute(FORM_TEAM, Tuple.of(team.value()));
      case TeamDissolved(var team) -> transaction.execute(DISSOLVE_TEAM, Tuple.of(team.value()));
      case ManagerAppointed(var team, var manager, _) ->
          transaction.execute(APPOINT_MANAGER, Tuple.of(team.value(), manager.value()));
      case ManagerReleased(var team, var manager) ->
          transaction.execute(RELEASE_MANAGER, Tuple.of(team.value(), manager.value()));
      case AgentJoinedTeam joined -> new MembershipTable(transaction).join(joined);
      case AgentLeftTeam left -> new MembershipTable(transaction).leave(left);
      case DepartmentNamed _, DepartmentClosed _, AgentNamed _ -> {}
    }
  }

  private static String sql(String name) {
    return Sql.file(WhenFloorChangesRememberWhoLeadsWhom.class, name);
  }
}
