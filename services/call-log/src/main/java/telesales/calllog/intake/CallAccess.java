package telesales.calllog.intake;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import telesales.calllog.domain.Call;
import telesales.calllog.domain.Call.Logged;
import telesales.calllog.floor.Teams;
import telesales.contracts.AgentId;
import telesales.contracts.CallId;
import telesales.edge.Caller;
import telesales.edge.ProblemException;
import telesales.edge.Role;

/**
 * Whose calls may be seen and corrected: an agent's own, a manager's team's, a dialer's own posts.
 */
@ApplicationScoped
class CallAccess {
  private final CallIntake intake;
  private final Teams teams;
  private final Caller caller;

  CallAccess(CallIntake intake, Teams teams, Caller caller) {
    this.intake = intake;
    this.teams = teams;
    this.caller = caller;
  }

  Uni<Logged> maySee(CallId call) {
    return logged(call)
        .call(
            logged -> {
              AgentId agent = logged.details().agent();
              return caller.is(Role.AGENT)
                  ? mustBe(agent.value().equals(caller.name()))
                  : mustLead(agent);
            });
  }

  Uni<Logged> mayChange(CallId call) {
    return logged(call)
        .call(
            logged ->
                caller.is(Role.DIALER)
                    ? mustBe(logged.source().dialer().equals(caller.name()))
                    : mustLead(logged.details().agent()));
  }

  private Uni<Logged> logged(CallId call) {
    return intake
        .call(call)
        .map(
            state ->
                switch (state) {
                  case Logged logged -> logged;
                  case Call.NotLogged _ -> throw ProblemException.notFound("no such call");
                });
  }

  private Uni<Void> mustLead(AgentId agent) {
    if (caller.is(Role.ADMIN) || caller.is(Role.DIRECTOR)) {
      return Uni.createFrom().voidItem();
    }
    return teams.teamOf(agent).chain(team -> mustBe(team.filter(caller::belongsTo).isPresent()));
  }

  /** Another's call is not told from one that does not exist. */
  private static Uni<Void> mustBe(boolean allowed) {
    return allowed
        ? Uni.createFrom().voidItem()
        : Uni.createFrom().failure(ProblemException.notFound("no such call"));
  }
}
