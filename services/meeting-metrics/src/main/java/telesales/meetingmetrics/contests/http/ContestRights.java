package telesales.meetingmetrics.contests.http;

import org.jspecify.annotations.Nullable;
import telesales.contracts.TeamId;
import telesales.contracts.meetings.ContestTerms;
import telesales.edge.Caller;
import telesales.edge.ProblemException;
import telesales.edge.Role;

/** Whose contests somebody may hold: a manager those within the own team. */
final class ContestRights {
  private ContestRights() {}

  static void mustHold(Caller caller, ContestTerms terms) {
    terms.teams().forEach(team -> mustHold(caller, team));
  }

  /**
   * A manager is not told who is on the floor besides the own team, or is not.
   *
   * @param team null for whom no team is known
   */
  static void mustHold(Caller caller, @Nullable TeamId team) {
    boolean may =
        team == null
            ? caller.is(Role.DIRECTOR) || caller.is(Role.ADMIN)
            : caller.belongsTo(team.value());
    if (!may) {
      throw ProblemException.forbidden(
          "a manager holds contests within the own team; between teams a director does");
    }
  }
}
