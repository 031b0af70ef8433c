package telesales.meetingmetrics.floor.domain;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telesales.contracts.AgentId;
import telesales.contracts.DepartmentId;
import telesales.contracts.ManagerId;
import telesales.contracts.TeamId;

/**
 * A whole floor, as somebody wants it to be or as it is.
 *
 * @param zone in which its days begin and end
 */
public record FloorPlan(ZoneId zone, List<Department> departments) {
  public FloorPlan {
    departments = List.copyOf(departments);
  }

  /** A department and its teams. */
  public record Department(DepartmentId id, String name, List<Team> teams) {
    public Department {
      teams = List.copyOf(teams);
    }
  }

  /**
   * A team, its manager if it has one, and its agents.
   *
   * @param zone its own; null if it is the floor's
   */
  public record Team(
      TeamId id,
      String name,
      @Nullable ZoneId zone,
      @Nullable Manager manager,
      List<Agent> agents) {
    public Team {
      agents = List.copyOf(agents);
    }
  }

  /** Who leads a team. */
  public record Manager(ManagerId id, String name) {}

  /** Who calls. */
  public record Agent(AgentId id, String name) {}
}
