package telesales.meetingmetrics.reaction;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import telesales.contracts.AgentId;
import telesales.contracts.DepartmentId;
import telesales.contracts.TeamId;
import telesales.eventsourcing.consumption.ConsumptionTransaction;
import telesales.figures.FloorZones;
import telesales.figures.Membership;
import telesales.meetingmetrics.agentday.domain.AgentDay;
import telesales.meetingmetrics.floor.domain.Memberships;

/** Where some agents belong, and where clocks show another time than the floor's. */
record Teams(
    Memberships memberships,
    Map<TeamId, DepartmentId> departments,
    Map<TeamId, ZoneId> zonesOfTheirOwn) {
  static Teams load(ConsumptionTransaction transaction, Collection<String> agents) {
    var memberships = new Memberships();
    Map<TeamId, DepartmentId> departments = new HashMap<>();
    Map<TeamId, ZoneId> zones = new HashMap<>();
    String[] ids = agents.toArray(String[]::new);
    for (Row row : transaction.execute(Statements.MEMBERSHIPS_OF_AGENTS, Tuple.of(ids))) {
      var team = new TeamId(row.getString(1));
      memberships.add(
          new AgentId(row.getString(0)),
          new Membership(team, row.getLocalDate(2), row.getLocalDate(3)));
      String department = row.getString(4);
      if (department != null) {
        departments.put(team, new DepartmentId(department));
      }
      String zone = row.getString(5);
      if (zone != null) {
        zones.put(team, ZoneId.of(zone));
      }
    }
    return new Teams(memberships, departments, zones);
  }

  /** In which an agent's day is reckoned that has this instant in it. */
  ZoneId zone(AgentId agent, Instant at, ZoneId floor) {
    return new FloorZones(floor, zonesOfTheirOwn)
        .at(at, day -> memberships.teamOn(day, agent).orElse(null));
  }

  @Nullable TeamId teamOn(AgentDay day) {
    return memberships.teamOn(day.date(), day.agent()).orElse(null);
  }

  @Nullable DepartmentId departmentOf(@Nullable TeamId team) {
    return team == null ? null : departments.get(team);
  }
}
