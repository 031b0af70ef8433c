package telesales.meetingmetrics.targets.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import telesales.contracts.AgentId;
import telesales.contracts.meetings.MeetingsEvent.TargetSet;
import telesales.contracts.meetings.Metric;
import telesales.contracts.meetings.Period;
import telesales.contracts.meetings.Scope;
import telesales.contracts.meetings.Scope.Level;
import telesales.meetingmetrics.floor.domain.Floor;
import telesales.meetingmetrics.http.Body;
import telesales.meetingmetrics.targets.domain.TargetsDecider;

/** A target as it is sent, with every mistake in it named. */
final class TargetReading {
  private static final Set<String> FIELDS =
      Set.of("metric", "period", "scope", "figure", "effectiveFrom");

  private final Body body = new Body();

  TargetSet read(@Nullable JsonNode sent, LocalDate today) {
    JsonNode fields = body.fields(sent, FIELDS);
    var target =
        new TargetSet(
            body.oneOf(fields, "", "metric", Metric.values(), Metric::wireName),
            body.oneOf(fields, "", "period", Period.values(), Period::wireName),
            scope(fields.path("scope")),
            body.whole(fields, "", "figure", 0, TargetsDecider.LARGEST_FIGURE),
            body.optionalDay(fields, "", "effectiveFrom").orElse(today));
    body.mustBeRight();
    return target;
  }

  /** Whoever is measured must be on the floor. */
  static void mustBeOn(Floor floor, Scope scope) {
    String id = String.valueOf(scope.id());
    boolean known =
        switch (scope.level()) {
          case COMPANY -> true;
          case DEPARTMENT -> floor.hasDepartment(id);
          case TEAM -> floor.hasTeam(id);
          case AGENT -> floor.knows(new AgentId(id));
        };
    if (!known) {
      var body = new Body();
      body.wrong("scope.id", "is not on the floor");
      body.mustBeRight();
    }
  }

  private Scope scope(JsonNode scope) {
    if (!body.isObject(scope, "scope", Set.of("level", "id"))) {
      return Scope.company();
    }
    Level level = body.oneOf(scope, "scope", "level", Level.values(), Level::wireName);
    if (level != Level.COMPANY) {
      return new Scope(level, body.id(scope, "scope", "id"));
    }
    if (!scope.path("id").isMissingNode() && !scope.path("id").isNull()) {
      body.wrong("scope.id", "must be absent: the company has none");
    }
    return Scope.company();
  }
}
