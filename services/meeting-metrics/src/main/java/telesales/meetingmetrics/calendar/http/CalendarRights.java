package telesales.meetingmetrics.calendar.http;

import telesales.contracts.meetings.Scope;
import telesales.contracts.meetings.Scope.Level;
import telesales.edge.Caller;
import telesales.edge.ProblemException;
import telesales.edge.Role;
import telesales.meetingmetrics.floor.domain.Floor;
import telesales.meetingmetrics.floor.http.ScopeReading;

/** Whose calendar somebody may set: a manager the own team's. */
final class CalendarRights {
  private CalendarRights() {}

  /**
   * @param field where the scope's id was sent
   */
  static void mustBeAllowedToSet(Scope scope, String field, Caller caller, Floor floor) {
    boolean allowed =
        caller.is(Role.ADMIN)
            || caller.is(Role.DIRECTOR)
            || (scope.level() == Level.TEAM && caller.belongsTo(String.valueOf(scope.id())));
    if (!allowed) {
      throw ProblemException.forbidden("a manager sets the own team's calendar");
    }
    ScopeReading.mustBeOn(floor, scope, field);
  }
}
