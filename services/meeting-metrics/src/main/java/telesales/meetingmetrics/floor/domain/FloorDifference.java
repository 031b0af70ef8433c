package telesales.meetingmetrics.floor.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
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
import telesales.eventsourcing.decider.CommandRejected;
import telesales.figures.Membership;
import telesales.meetingmetrics.floor.domain.FloorCommand.ArrangeFloor;

/** What has to happen so that the floor becomes as planned. */
final class FloorDifference {
  /**
   * An agent who is new to the floor belongs to the team since ever: calls may be imported from
   * before the floor was arranged, and are to find their agent's team.
   */
  static final LocalDate EVER = LocalDate.of(1970, 1, 1);

  private final Floor floor;
  private final ArrangeFloor wanted;
  private final FloorPlan plan;
  private final LocalDate day;
  private final LocalDate firstDay;
  private final Map<AgentId, TeamId> planned = new HashMap<>();
  private final Map<AgentId, LocalDate> left = new HashMap<>();
  private final List<FloorEvent> events = new ArrayList<>();

  FloorDifference(Floor floor, ArrangeFloor wanted) {
    this.floor = floor;
    this.wanted = wanted;
    plan = wanted.plan();
    day = wanted.effectiveFrom() == null ? wanted.today() : wanted.effectiveFrom();
    firstDay = wanted.effectiveFrom() == null ? EVER : wanted.effectiveFrom();
    forEachTeam((_, team) -> team.agents().forEach(agent -> planned.put(agent.id(), team.id())));
  }

  List<FloorEvent> events() {
    if (!floor.zone().filter(plan.zone()::equals).isPresent()) {
      events.add(new TimeZoneSet(plan.zone()));
    }
    nameDepartmentsAndTeams();
    // Whoever moves leaves the old team before joining the new one.
    floor.teams().values().forEach(team -> team.members.forEach(this::leave));
    forEachTeam((_, team) -> appointManager(team));
    forEachTeam((_, team) -> team.agents().forEach(agent -> join(agent, team.id())));
    dissolveTeamsAndCloseDepartments();
    return events;
  }

  private void nameDepartmentsAndTeams() {
    for (FloorPlan.Department department : plan.departments()) {
      if (!department.name().equals(floor.departments().get(department.id()))) {
        events.add(new DepartmentNamed(department.id(), department.name()));
      }
    }
    forEachTeam(
        (department, team) -> {
          Floor.Team now = floor.teams().get(team.id());
          if (now == null || !now.name.equals(team.name()) || !now.department.equals(department)) {
            events.add(new TeamNamed(team.id(), department, team.name()));
          }
          if (!Objects.equals(now == null ? null : now.zone, team.zone())) {
            events.add(new TeamTimeZoneSet(team.id(), team.zone()));
          }
        });
  }

  private void leave(AgentId agent) {
    floor
        .memberships()
        .lasting(agent)
        .filter(now -> !now.team().equals(planned.get(agent)))
        .ifPresent(
            now -> {
              LocalDate until = dayAfter(now.from(), agent);
              left.put(agent, until);
              events.add(new AgentLeftTeam(agent, now.team(), until));
            });
  }

  private void join(FloorPlan.Agent agent, TeamId team) {
    if (!agent.name().equals(floor.agents().get(agent.id()))) {
      events.add(new AgentNamed(agent.id(), agent.name()));
    }
    List<Membership> before = floor.memberships().of(agent.id());
    if (before.isEmpty()) {
      events.add(new AgentJoinedTeam(agent.id(), team, firstDay));
    } else if (!before.getLast().lasts() || !before.getLast().team().equals(team)) {
      LocalDate lastChange = left.getOrDefault(agent.id(), before.getLast().until());
      events.add(new AgentJoinedTeam(agent.id(), team, dayAfter(lastChange, agent.id())));
    }
  }

  private void appointManager(FloorPlan.Team team) {
    Floor.Team found = floor.teams().get(team.id());
    FloorPlan.Manager now = found == null ? null : found.manager;
    FloorPlan.Manager next = team.manager();
    if (next != null && !next.equals(now)) {
      events.add(new ManagerAppointed(team.id(), next.id(), next.name()));
    } else if (next == null && now != null) {
      events.add(new ManagerReleased(team.id(), now.id()));
    }
  }

  private void dissolveTeamsAndCloseDepartments() {
    Set<TeamId> teams = new HashSet<>();
    Set<DepartmentId> departments = new HashSet<>();
    plan.departments().forEach(department -> departments.add(department.id()));
    forEachTeam((_, team) -> teams.add(team.id()));
    floor
        .teams()
        .forEach(
            (id, team) -> {
              if (!teams.contains(id)) {
                if (team.manager != null) {
                  events.add(new ManagerReleased(id, team.manager.id()));
                }
                events.add(new TeamDissolved(id));
              }
            });
    floor.departments().keySet().stream()
        .filter(id -> !departments.contains(id))
        .forEach(id -> events.add(new DepartmentClosed(id)));
  }

  /**
   * The day of an agent's change, which cannot be before the last one: else the agent would be in
   * two teams on the days between. What is yet to take effect is replaced on its own day.
   */
  private LocalDate dayAfter(@Nullable LocalDate lastChange, AgentId agent) {
    if (lastChange == null || !day.isBefore(lastChange)) {
      return day;
    }
    if (wanted.effectiveFrom() == null) {
      return lastChange;
    }
    throw new CommandRejected(
        "changed-later",
        "agent %s changes teams on %s: nothing can take effect before, on %s"
            .formatted(agent, lastChange, day));
  }

  private void forEachTeam(BiConsumer<DepartmentId, FloorPlan.Team> action) {
    for (FloorPlan.Department department : plan.departments()) {
      department.teams().forEach(team -> action.accept(department.id(), team));
    }
  }
}
