package telesales.leadscoring.domain;

import java.time.Instant;
import telesales.contracts.AgentId;
import telesales.contracts.LeadId;
import telesales.contracts.VisitId;
import telesales.contracts.leads.VisitKind;

/** What a lead is told of visits. */
public sealed interface VisitCommand extends LeadCommand {
  VisitId visit();

  /**
   * It took place.
   *
   * @param most visits, deals and payments of one lead
   */
  record RecordVisit(
      LeadId lead, VisitId visit, AgentId agent, Instant at, VisitKind kind, int most)
      implements VisitCommand {}

  /** It was recorded by mistake. */
  record WithdrawVisit(LeadId lead, VisitId visit) implements VisitCommand {}
}
