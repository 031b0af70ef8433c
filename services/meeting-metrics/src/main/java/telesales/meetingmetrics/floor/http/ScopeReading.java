package telesales.meetingmetrics.floor.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import telesales.contracts.AgentId;
import telesales.contracts.meetings.Scope;
import telesales.contracts.meetings.Scope.Level;
import telesales.edge.ProblemException;
import telesales.meetingmetrics.floor.domain.Floor;
import telesales.meetingmetrics.http.Body;

/** A scope as it is sent, with every mistake in it named. */
public final class ScopeReading {
  /** Where a body has the id. */
  public static final String ID = "scope.id";

  private ScopeReading() {}

  public static Scope read(JsonNode scope, Body body, Level... levels) {
    if (!body.isObject(scope, "scope", Set.of("level", "id"))) {
      return Scope.company();
    }
    Level level = body.oneOf(scope, "scope", "level", levels, Level::wireName);
    if (level != Level.COMPANY) {
      return new Scope(level, body.id(scope, "scope", "id"));
    }
    if (scope.path("level").asText().equals(level.wireName()) && scope.hasNonNull("id")) {
      body.wrong(ID, "must be absent: the company has none");
    }
    return Scope.company();
  }

  /**
   * Whoever it holds for must be on the floor.
   *
   * @param field where its id was sent
   */
  public static void mustBeOn(Floor floor, Scope scope, String field) {
    String id = String.valueOf(scope.id());
    boolean known =
        switch (scope.level()) {
          case COMPANY -> true;
          case DEPARTMENT -> floor.hasDepartment(id);
          case TEAM -> floor.hasTeam(id);
          case AGENT -> floor.knows(new AgentId(id));
        };
    if (!known) {
      throw ProblemException.invalid(field, "is not on the floor");
    }
  }
}
