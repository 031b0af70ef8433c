package telesales.contracts.leads;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import telesales.contracts.AgentId;
import telesales.contracts.CallId;
import telesales.contracts.DealId;
import telesales.contracts.EventType;
import telesales.contracts.LeadId;
import telesales.contracts.Money;
import telesales.contracts.PaymentId;

/**
 * Contracts that a lead signed, and the money received on them. They count for the deal's agent, on
 * the local day of {@code at}.
 */
public sealed interface DealEvent extends LeadEvent {
  DealId deal();

  /**
   * A contract was signed (签单). Said again when calls become known that change {@code soldInCall}:
   * this replaces what was said of the deal.
   *
   * @param at when it was signed
   * @param amount what the contract is worth
   * @param call the call in which it was sold, if it was in one
   * @param soldInCall whether that call is known and ended in a sale: then the call is what counts
   *     as a deal, and this only adds the amount; otherwise this counts as a deal itself
   */
  @EventType(name = "telesales.lead.deal-signed")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record LeadDealSigned(
      LeadId lead,
      DealId deal,
      AgentId agent,
      Instant at,
      Money amount,
      @Nullable CallId call,
      boolean soldInCall)
      implements DealEvent {}

  /**
   * A deal was recorded by mistake: it never was. Nothing had been paid on it, and its id is not
   * used again.
   *
   * @param at when it was said to have been signed
   */
  @EventType(name = "telesales.lead.deal-withdrawn")
  record LeadDealWithdrawn(LeadId lead, DealId deal, AgentId agent, Instant at)
      implements DealEvent {}

  /**
   * Money was received on a deal (到账). Said again when another payment becomes known that changes
   * {@code first}: this replaces what was said of the payment.
   *
   * @param agent the deal's
   * @param at when it was received
   * @param first whether it is the earliest payment on this deal
   */
  @EventType(name = "telesales.lead.payment-received")
  record LeadPaymentReceived(
      LeadId lead,
      DealId deal,
      PaymentId payment,
      AgentId agent,
      Instant at,
      Money amount,
      boolean first)
      implements DealEvent {}

  /**
   * A payment was recorded by mistake: it never was. Its id is not used again for this deal.
   *
   * @param agent the deal's
   * @param at when it was said to have been received
   */
  @EventType(name = "telesales.lead.payment-withdrawn")
  record LeadPaymentWithdrawn(
      LeadId lead, DealId deal, PaymentId payment, AgentId agent, Instant at)
      implements DealEvent {}
}
