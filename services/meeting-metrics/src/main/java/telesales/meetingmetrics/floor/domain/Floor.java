package telesales.meetingmetrics.floor.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import telesales.contracts.AgentId;
import telesales.contracts.DepartmentId;
import telesales.contracts.TeamId;
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
import telesales.figures.FloorZones;

/** The floor after all that happened to it. Does not change any more once it is made. */
public final class Floor {
  /** A team that is not dissolved; everything is in the order in which it came. */
  static final class Team {
    String name;
    DepartmentId department;
    @Nullable ZoneId zone;
    FloorPlan.@Nullable Manager manager;
    final Set<AgentId> members = new LinkedHashSet<>();

    Team(String name, DepartmentId department) {
      this.name = name;
      this.department = department;
    }
  }

  private static final int LONGEST_ID = 100;

  private @Nullable ZoneId zone;
  private final Map<DepartmentId, String> departments = new LinkedHashMap<>();
  private final Map<TeamId, Team> teams = new LinkedHashMap<>();
  private final Map<AgentId, String> agents = new LinkedHashMap<>();
  private final Memberships memberships = new Memberships();

  private Floor() {}

  public static Floor of(Iterable<FloorEvent> inTheirOrder) {
    var floor = new Floor();
    inTheirOrder.forEach(floor::take);
    return floor;
  }

  public Optional<ZoneId> zone() {
    return Optional.ofNullable(zone);
  }

  /**
   * @param unlessSet the floor's, until it sets one
   */
  public FloorZones zones(ZoneId unlessSet) {
    Map<TeamId, ZoneId> own = new LinkedHashMap<>();
    teams.forEach(
        (id, team) -> {
          if (team.zone != null) {
            own.put(id, team.zone);
          }
        });
    return new FloorZones(zone().orElse(unlessSet), own);
  }

  public boolean hasTeam(String id) {
    return isId(id) && teams.containsKey(new TeamId(id));
  }

  public boolean hasDepartment(String id) {
    return isId(id) && departments.containsKey(new DepartmentId(id));
  }

  /** Is or was ever on the floor. */
  public boolean knows(AgentId agent) {
    return agents.containsKey(agent);
  }

  public Optional<TeamId> teamOn(LocalDate day, AgentId agent) {
    return memberships.teamOn(day, agent);
  }

  /** In no particular order. */
  public List<AgentId> membersOn(LocalDate day, TeamId team) {
    return agents.keySet().stream()
        .filter(agent -> teamOn(day, agent).filter(team::equals).isPresent())
        .toList();
  }

  public Optional<DepartmentId> departmentOf(TeamId team) {
    return Optional.ofNullable(teams.get(team)).map(found -> found.department);
  }

  /** What was last arranged, which may begin on a later day. */
  public FloorPlan plan(ZoneId unlessSet) {
    return new FloorPlan(
        zone().orElse(unlessSet),
        departments.entrySet().stream()
            .map(
                each ->
                    new FloorPlan.Department(each.getKey(), each.getValue(), teams(each.getKey())))
            .toList());
  }

  Map<DepartmentId, String> departments() {
    return departments;
  }

  Map<TeamId, Team> teams() {
    return teams;
  }

  Map<AgentId, String> agents() {
    return agents;
  }

  Memberships memberships() {
    return memberships;
  }

  private List<FloorPlan.Team> teams(DepartmentId department) {
    return teams.entrySet().stream()
        .filter(each -> each.getValue().department.equals(department))
        .map(each -> team(each.getKey(), each.getValue()))
        .toList();
  }

  private FloorPlan.Team team(TeamId id, Team team) {
    return new FloorPlan.Team(
        id,
        team.name,
        team.zone,
        team.manager,
        team.members.stream()
            .map(agent -> new FloorPlan.Agent(agent, agents.getOrDefault(agent, agent.value())))
            .toList());
  }

  /** Anybody may ask for anything, also for what no id can be. */
  private static boolean isId(String id) {
    return !id.isBlank() && id.length() <= LONGEST_ID;
  }

  private void take(FloorEvent event) {
    switch (event) {
      case TimeZoneSet(var set) -> zone = set;
      case DepartmentNamed(var department, var name) -> departments.put(department, name);
      case DepartmentClosed(var department) -> departments.remove(department);
      case TeamNamed named -> take(named);
      case TeamTimeZoneSet(var team, var set) ->
          Optional.ofNullable(teams.get(team)).ifPresent(found -> found.zone = set);
      case TeamDissolved(var team) -> teams.remove(team);
      case ManagerAppointed(var team, var manager, var name) ->
          appoint(team, new FloorPlan.Manager(manager, name));
      case ManagerReleased(var team, _) -> appoint(team, null);
      case AgentNamed(var agent, var name) -> agents.put(agent, name);
      case AgentJoinedTeam joined -> {
        memberships.take(joined);
        Optional.ofNullable(teams.get(joined.team()))
            .ifPresent(team -> team.members.add(joined.agent()));
      }
      case AgentLeftTeam left -> {
        memberships.take(left);
        Optional.ofNullable(teams.get(left.team()))
            .ifPresent(team -> team.members.remove(left.agent()));
      }
    }
  }

  private void take(TeamNamed named) {
    Team team =
        teams.computeIfAbsent(named.team(), _ -> new Team(named.name(), named.department()));
    team.name = named.name();
    team.department = named.department();
  }

  private void appoint(TeamId team, FloorPlan.@Nullable Manager manager) {
    Optional.ofNullable(teams.get(team)).ifPresent(found -> found.manager = manager);
  }
}
