package telesales.meetingmetrics.targets.http;

import java.time.LocalDate;
import telesales.contracts.AgentId;
import telesales.contracts.TeamId;
import telesales.contracts.meetings.Scope;
import telesales.edge.Caller;
import telesales.edge.ProblemException;
import telesales.edge.Role;
import telesales.meetingmetrics.floor.domain.Floor;

/** Which targets somebody may see and set: a manager those of the own team and its agents. */
final class TargetsOf {
  private final Caller caller;
  private final Floor floor;
  private final LocalDate day;

  /**
   * @param day on which the team's agents are looked up
   */
  TargetsOf(Caller caller, Floor floor, LocalDate day) {
    this.caller = caller;
    this.floor = floor;
    this.day = day;
  }

  boolean maySee(Scope scope) {
    if (caller.is(Role.ADMIN) || caller.is(Role.DIRECTOR)) {
      return true;
    }
    String id = String.valueOf(scope.id());
    return switch (scope.level()) {
      case COMPANY -> true;
      case DEPARTMENT -> isOwnDepartment(id);
      case TEAM -> caller.belongsTo(id);
      case AGENT -> caller.is(Role.MANAGER) ? isInOwnTeam(id) : caller.name().equals(id);
    };
  }

  void mustBeAllowedToSet(Scope scope) {
    String id = String.valueOf(scope.id());
    boolean allowed =
        caller.is(Role.ADMIN)
            || caller.is(Role.DIRECTOR)
            || switch (scope.level()) {
              case COMPANY, DEPARTMENT -> false;
              case TEAM -> caller.belongsTo(id);
              case AGENT -> isInOwnTeam(id);
            };
    if (!allowed) {
      throw ProblemException.forbidden("a manager sets targets for the own team and its agents");
    }
  }

  private boolean isInOwnTeam(String agent) {
    return floor
        .teamOn(day, new AgentId(agent))
        .map(TeamId::value)
        .filter(caller::belongsTo)
        .isPresent();
  }

  private boolean isOwnDepartment(String department) {
    return caller
        .team()
        .filter(floor::hasTeam)
        .flatMap(team -> floor.departmentOf(new TeamId(team)))
        .filter(own -> own.value().equals(department))
        .isPresent();
  }
}
