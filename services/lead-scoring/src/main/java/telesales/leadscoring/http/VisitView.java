package telesales.leadscoring.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import telesales.contracts.Grade;
import telesales.contracts.leads.VisitEvent.LeadVisited;
import telesales.contracts.leads.VisitKind;

/**
 * A visit.
 *
 * @param visit its id, as whoever recorded it gave it
 * @param agent for whom it counts
 * @param at when it took place
 * @param grade that the lead had then; absent if it had none
 * @param first whether it is the lead's earliest
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VisitView(
    String visit, String agent, Instant at, VisitKind kind, @Nullable Grade grade, boolean first) {
  static VisitView of(LeadVisited visit) {
    return new VisitView(
        visit.visit().value(),
        visit.agent().value(),
        visit.at(),
        visit.kind(),
        visit.grade(),
        visit.first());
  }
}
