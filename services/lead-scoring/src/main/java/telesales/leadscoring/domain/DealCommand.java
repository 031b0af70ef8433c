package telesales.leadscoring.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import telesales.contracts.AgentId;
import telesales.contracts.CallId;
import telesales.contracts.DealId;
import telesales.contracts.LeadId;
import telesales.contracts.Money;
import telesales.contracts.PaymentId;

/** What a lead is told of contracts and of the money received on them. */
public sealed interface DealCommand extends LeadCommand {
  DealId deal();

  /**
   * A contract was signed.
   *
   * @param call the call it was sold in; absent: the latest until then that ended in a sale and has
   *     no deal yet, if there is one
   * @param most visits, deals and payments of one lead
   */
  record RecordDeal(
      LeadId lead,
      DealId deal,
      AgentId agent,
      Instant at,
      Money amount,
      @Nullable CallId call,
      int most)
      implements DealCommand {}

  /** It was recorded by mistake. */
  record WithdrawDeal(LeadId lead, DealId deal) implements DealCommand {}

  /**
   * Money was received.
   *
   * @param most visits, deals and payments of one lead
   */
  record RecordPayment(
      LeadId lead, DealId deal, PaymentId payment, Instant at, Money amount, int most)
      implements DealCommand {}

  /** It was recorded by mistake. */
  record WithdrawPayment(LeadId lead, DealId deal, PaymentId payment) implements DealCommand {}
}
