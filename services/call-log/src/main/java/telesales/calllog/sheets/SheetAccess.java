package telesales.calllog.sheets;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import telesales.calllog.floor.Teams;
import telesales.contracts.AgentId;
import telesales.edge.Caller;
import telesales.edge.ProblemException;
import telesales.edge.QueryParameters;
import telesales.edge.Role;

/** Whose sheets may be seen and judged: an agent's own, a manager's team's. */
@ApplicationScoped
class SheetAccess {
  private final Teams teams;
  private final Caller caller;

  SheetAccess(Teams teams, Caller caller) {
    this.teams = teams;
    this.caller = caller;
  }

  static AgentId agent(String given) {
    return new AgentId(QueryParameters.pathId("call sheet", given));
  }

  boolean isOwn(AgentId agent) {
    return caller.is(Role.AGENT) && agent.value().equals(caller.name());
  }

  Uni<Void> maySee(AgentId agent) {
    return caller.is(Role.AGENT) ? mustBe(isOwn(agent)) : mustLead(agent);
  }

  void mustBeOwn(AgentId agent) {
    if (!isOwn(agent)) {
      throw ProblemException.forbidden("this is not your call sheet");
    }
  }

  /** Also if somebody is at once an agent and a manager: nobody judges the own sheet as agent. */
  Uni<Void> mustLead(AgentId agent) {
    if (caller.is(Role.ADMIN) || caller.is(Role.DIRECTOR)) {
      return Uni.createFrom().voidItem();
    }
    return teams.teamOf(agent).chain(team -> mustBe(team.filter(caller::belongsTo).isPresent()));
  }

  private static Uni<Void> mustBe(boolean allowed) {
    return allowed
        ? Uni.createFrom().voidItem()
        : Uni.createFrom().failure(ProblemException.notFound("there is no such call sheet"));
  }
}
