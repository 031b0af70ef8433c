package telesales.meetingmetrics.floor.domain;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import telesales.contracts.AgentId;
import telesales.contracts.DepartmentId;
import telesales.contracts.ManagerId;
import telesales.contracts.TeamId;

/** Floors in few words, for tests. */
public final class Plans {
  public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  private Plans() {}

  public static FloorPlan floor(FloorPlan.Department... departments) {
    return new FloorPlan(SHANGHAI, List.of(departments));
  }

  public static FloorPlan.Department department(String id, FloorPlan.Team... teams) {
    return new FloorPlan.Department(new DepartmentId(id), "Department " + id, List.of(teams));
  }

  /** Without manager. */
  public static FloorPlan.Team team(String id, String... agents) {
    return new FloorPlan.Team(
        new TeamId(id),
        "Team " + id,
        null,
        null,
        Stream.of(agents)
            .map(each -> new FloorPlan.Agent(new AgentId(each), "Agent " + each))
            .toList());
  }

  public static FloorPlan.Team in(String zone, FloorPlan.Team team) {
    return new FloorPlan.Team(
        team.id(), team.name(), ZoneId.of(zone), team.manager(), team.agents());
  }

  public static FloorPlan.Team ledBy(String manager, FloorPlan.Team team) {
    return new FloorPlan.Team(
        team.id(),
        team.name(),
        team.zone(),
        new FloorPlan.Manager(new ManagerId(manager), "Manager " + manager),
        team.agents());
  }
}
