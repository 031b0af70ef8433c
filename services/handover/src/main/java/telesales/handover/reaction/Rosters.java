package telesales.handover.reaction;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import telesales.contracts.AgentId;
import telesales.contracts.ManagerId;
import telesales.contracts.TeamId;
import telesales.eventsourcing.consumption.ConsumptionTransaction;
import telesales.eventsourcing.postgresql.Sql;
import telesales.figures.FloorZones;
import telesales.figures.Membership;
import telesales.handover.domain.Roster;

/** Reads who works where, and holds the floor as it is until the transaction ends. */
final class Rosters {
  private static final String HOLD_FLOOR = Sql.file(Rosters.class, "hold-floor.sql");
  private static final String MEMBERSHIPS = Sql.file(Rosters.class, "memberships.sql");
  private static final String MANAGERS = Sql.file(Rosters.class, "managers.sql");

  private final ConsumptionTransaction transaction;

  Rosters(ConsumptionTransaction transaction) {
    this.transaction = transaction;
  }

  Roster of(Set<AgentId> agents) {
    FloorZones zones = zones(transaction.execute(HOLD_FLOOR, Tuple.tuple()).iterator().next());
    return new Roster(zones, memberships(agents), managers());
  }

  private static FloorZones zones(Row floor) {
    return FloorZones.of(
        ZoneId.of(floor.getString("zone")), floor.getJsonObject("of_teams").getMap());
  }

  private Map<AgentId, List<Membership>> memberships(Set<AgentId> agents) {
    String[] ids = agents.stream().map(AgentId::value).sorted().toArray(String[]::new);
    Map<AgentId, List<Membership>> memberships = new HashMap<>();
    for (Row row : transaction.execute(MEMBERSHIPS, Tuple.of(ids))) {
      memberships
          .computeIfAbsent(new AgentId(row.getString(0)), _ -> new ArrayList<>())
          .add(
              new Membership(
                  new TeamId(row.getString(1)), row.getLocalDate(2), row.getLocalDate(3)));
    }
    return memberships;
  }

  private Map<TeamId, ManagerId> managers() {
    Map<TeamId, ManagerId> managers = new HashMap<>();
    for (Row row : transaction.execute(MANAGERS, Tuple.tuple())) {
      managers.put(new TeamId(row.getString(0)), new ManagerId(row.getString(1)));
    }
    return managers;
  }
}
