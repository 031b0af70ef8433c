package telesales.meetingmetrics.targets.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import telesales.contracts.meetings.MeetingsEvent.TargetSet;
import telesales.contracts.meetings.Metric;
import telesales.contracts.meetings.Period;
import telesales.contracts.meetings.Scope.Level;
import telesales.meetingmetrics.floor.http.ScopeReading;
import telesales.meetingmetrics.http.Body;
import telesales.meetingmetrics.targets.domain.TargetsDecider;

/** A target as it is sent, with every mistake in it named. */
final class TargetReading {
  private static final Set<String> FIELDS =
      Set.of("metric", "period", "scope", "figure", "effectiveFrom");

  private final Body body = new Body();

  TargetSet read(@Nullable JsonNode sent, LocalDate today) {
    JsonNode fields = body.fields(sent, FIELDS);
    Metric metric = body.oneOf(fields, "", "metric", Metric.values(), Metric::wireName);
    var target =
        new TargetSet(
            metric,
            body.oneOf(fields, "", "period", Period.values(), Period::wireName),
            ScopeReading.read(fields.path("scope"), body, Level.values()),
            body.whole(fields, "", "figure", 0, TargetsDecider.largest(metric)),
            body.optionalDay(fields, "", "effectiveFrom").orElse(today));
    body.mustBeRight();
    return target;
  }
}
