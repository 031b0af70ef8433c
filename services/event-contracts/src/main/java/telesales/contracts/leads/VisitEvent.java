package telesales.contracts.leads;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import telesales.contracts.AgentId;
import telesales.contracts.EventType;
import telesales.contracts.Grade;
import telesales.contracts.LeadId;
import telesales.contracts.VisitId;

/** Visits of and to a lead (到访/拜访). They count for their agent on the local day of {@code at}. */
public sealed interface VisitEvent extends LeadEvent {
  VisitId visit();

  /**
   * The customer came, or was called upon. Said again, with another grade or another {@code first},
   * when calls or visits become known that change these: this replaces what was said of the visit.
   *
   * @param at when it took place
   * @param grade of the latest call until then that gave one; absent if none did
   * @param first whether it is the earliest visit of this lead
   */
  @EventType(name = "telesales.lead.visited")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record LeadVisited(
      LeadId lead,
      VisitId visit,
      AgentId agent,
      Instant at,
      VisitKind kind,
      @Nullable Grade grade,
      boolean first)
      implements VisitEvent {}

  /**
   * A visit was recorded by mistake: it never was. Its id is not used again.
   *
   * @param at when it was said to have taken place
   */
  @EventType(name = "telesales.lead.visit-withdrawn")
  record LeadVisitWithdrawn(LeadId lead, VisitId visit, AgentId agent, Instant at)
      implements VisitEvent {}
}
