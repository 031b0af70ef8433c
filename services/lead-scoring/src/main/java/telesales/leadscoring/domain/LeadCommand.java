package telesales.leadscoring.domain;

import org.jspecify.annotations.Nullable;
import telesales.contracts.CallId;
import telesales.contracts.CustomerId;
import telesales.contracts.LeadId;

/** What a lead is told. */
public sealed interface LeadCommand
    permits VisitCommand, DealCommand, LeadCommand.HearOfCall, LeadCommand.ForgetCall {
  LeadId lead();

  /** A call with this customer, as it is known now; the first one makes the lead. */
  record HearOfCall(LeadId lead, CustomerId customer, @Nullable String campaign, HeardCall heard)
      implements LeadCommand {}

  /** That call was with somebody else. */
  record ForgetCall(LeadId lead, CallId call) implements LeadCommand {}
}
