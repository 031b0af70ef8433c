package telesales.leadscoring.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import telesales.contracts.CallId;
import telesales.contracts.DealId;
import telesales.contracts.Money;
import telesales.contracts.leads.DealEvent.LeadDealSigned;
import telesales.contracts.leads.DealEvent.LeadPaymentReceived;
import telesales.leadscoring.domain.Results;

/**
 * A signed contract, with the money received on it.
 *
 * @param deal its id, as whoever recorded it gave it
 * @param agent for whom it counts
 * @param at when it was signed
 * @param amount decimal, as in 80000.00
 * @param currency by ISO 4217
 * @param call in which it was sold, if it was in one
 * @param soldInCall whether that call ended in a sale: then the call is what counts as a deal
 * @param payments the earliest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DealView(
    String deal,
    String agent,
    Instant at,
    String amount,
    String currency,
    @Nullable String call,
    boolean soldInCall,
    List<PaymentView> payments) {
  /**
   * Money received.
   *
   * @param payment its id, as whoever recorded it gave it
   * @param at when it was received
   * @param amount decimal, as in 24000.00
   */
  public record PaymentView(String payment, Instant at, String amount, String currency) {
    static PaymentView of(LeadPaymentReceived payment) {
      return new PaymentView(
          payment.payment().value(),
          payment.at(),
          decimal(payment.amount()),
          payment.amount().currency());
    }
  }

  static DealView of(DealId id, Results results) {
    LeadDealSigned deal = Objects.requireNonNull(results.deals().get(id));
    CallId call = deal.call();
    return new DealView(
        id.value(),
        deal.agent().value(),
        deal.at(),
        decimal(deal.amount()),
        deal.amount().currency(),
        call == null ? null : call.value(),
        deal.soldInCall(),
        results.paymentsInTime(id).stream().map(PaymentView::of).toList());
  }

  private static String decimal(Money money) {
    int digits = Currency.getInstance(money.currency()).getDefaultFractionDigits();
    return BigDecimal.valueOf(money.minorUnits(), digits).toPlainString();
  }
}
