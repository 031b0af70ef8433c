package telesales.leadscoring.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static telesales.leadscoring.domain.Heard.CUSTOMER;
import static telesales.leadscoring.domain.Heard.LEAD;
import static telesales.leadscoring.domain.Heard.MIRA;
import static telesales.leadscoring.domain.Heard.NINE;
import static telesales.leadscoring.domain.Heard.OMAR;
import static telesales.leadscoring.domain.Heard.TEN;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import telesales.contracts.CallId;
import telesales.contracts.DealId;
import telesales.contracts.Money;
import telesales.contracts.PaymentId;
import telesales.contracts.calls.Disposition;
import telesales.contracts.leads.DealEvent.LeadDealSigned;
import telesales.contracts.leads.DealEvent.LeadDealWithdrawn;
import telesales.contracts.leads.DealEvent.LeadPaymentReceived;
import telesales.contracts.leads.DealEvent.LeadPaymentWithdrawn;
import telesales.contracts.leads.LeadEvent;
import telesales.contracts.leads.LeadEvent.LeadRegistered;
import telesales.eventsourcing.testing.DeciderSpec;
import telesales.leadscoring.domain.DealCommand.RecordDeal;
import telesales.leadscoring.domain.DealCommand.RecordPayment;
import telesales.leadscoring.domain.DealCommand.WithdrawDeal;
import telesales.leadscoring.domain.DealCommand.WithdrawPayment;

class DealRulesTest {
  private static final Instant ELEVEN = TEN.plusSeconds(3600);
  private static final DealId D1 = new DealId("d1");
  private static final DealId D2 = new DealId("d2");
  private static final PaymentId P1 = new PaymentId("p1");
  private static final PaymentId P2 = new PaymentId("p2");
  private static final CallId C1 = new CallId("c1");
  private static final Money PRICE = new Money(8_000_000, "CNY");
  private static final Heard CALL = Heard.call("c1");
  private static final Heard SALE = CALL.ended(Disposition.SALE);
  private static final LeadRegistered REGISTERED =
      new LeadRegistered(LEAD, CUSTOMER, MIRA, null, C1, NINE);

  private final DeciderSpec<LeadCommand, Lead, LeadEvent> lead = DeciderSpec.of(new LeadDecider());

  @Test
  void a_contract_signed_without_a_sale_on_the_phone_counts_itself() {
    lead.given(REGISTERED, CALL.event()).when(record(D1, null)).then(signed(D1, null, false));
  }

  @Test
  void a_contract_belongs_to_the_lead_s_call_that_ended_in_a_sale_and_does_not_count_again() {
    lead.given(REGISTERED, SALE.event()).when(record(D1, null)).then(signed(D1, C1, true));
  }

  @Test
  void a_call_has_one_contract_and_a_further_one_counts_itself() {
    lead.given(REGISTERED, SALE.event(), signed(D1, C1, true))
        .when(record(D2, null))
        .then(signed(D2, null, false));
    lead.given(REGISTERED, SALE.event(), signed(D1, C1, true))
        .when(record(D2, C1))
        .thenRejected("call-has-deal");
  }

  @Test
  void a_sale_after_the_contract_was_signed_is_another_one() {
    Heard later = SALE.at(ELEVEN.plusSeconds(60));

    lead.given(REGISTERED, later.event()).when(record(D1, null)).then(signed(D1, null, false));
  }

  @Test
  void a_named_call_that_becomes_a_sale_or_is_none_any_more_decides_anew_what_counts() {
    List<LeadEvent> toSale = decided(CALL.event(), signed(D1, C1, false), SALE);
    List<LeadEvent> fromSale = decided(SALE.event(), signed(D1, C1, true), CALL);

    assertThat(toSale).contains(signed(D1, C1, true));
    assertThat(fromSale).contains(signed(D1, C1, false));
  }

  @Test
  void the_same_deal_sent_again_is_the_same_and_another_under_its_id_is_refused() {
    lead.given(REGISTERED, SALE.event(), signed(D1, C1, true)).when(record(D1, null)).thenNothing();
    lead.given(REGISTERED, SALE.event(), signed(D1, C1, true))
        .when(new RecordDeal(LEAD, D1, MIRA, ELEVEN, new Money(1, "CNY"), null, 100))
        .thenRejected("recorded-differently");
  }

  @Test
  void money_counts_once_however_often_it_is_told() {
    lead.given(REGISTERED, signed(D1, null, false))
        .when(pay(P1, ELEVEN, 100))
        .then(paid(P1, ELEVEN, 100, true));
    lead.given(REGISTERED, signed(D1, null, false), paid(P1, ELEVEN, 100, true))
        .when(pay(P1, ELEVEN, 100))
        .thenNothing();
    lead.given(REGISTERED, signed(D1, null, false), paid(P1, ELEVEN, 100, true))
        .when(pay(P1, ELEVEN, 200))
        .thenRejected("recorded-differently");
  }

  @Test
  void the_earliest_payment_is_the_first_in_whatever_order_they_are_recorded() {
    lead.given(REGISTERED, signed(D1, null, false), paid(P1, ELEVEN, 100, true))
        .when(pay(P2, TEN, 50))
        .then(paid(P2, TEN, 50, true), paid(P1, ELEVEN, 100, false));
  }

  @Test
  void a_payment_that_is_withdrawn_leaves_the_next_as_the_first_and_does_not_come_back() {
    var withdrawn = new LeadPaymentWithdrawn(LEAD, D1, P2, MIRA, TEN);

    lead.given(
            REGISTERED,
            signed(D1, null, false),
            paid(P2, TEN, 50, true),
            paid(P1, ELEVEN, 100, false))
        .when(new WithdrawPayment(LEAD, D1, P2))
        .then(withdrawn, paid(P1, ELEVEN, 100, true));
    lead.given(REGISTERED, signed(D1, null, false), paid(P2, TEN, 50, true), withdrawn)
        .when(pay(P2, TEN, 50))
        .thenRejected("withdrawn");
    lead.given(REGISTERED, signed(D1, null, false), paid(P2, TEN, 50, true), withdrawn)
        .when(new WithdrawPayment(LEAD, D1, P2))
        .thenNothing();
  }

  @Test
  void a_deal_with_money_on_it_is_not_withdrawn() {
    lead.given(REGISTERED, signed(D1, null, false), paid(P1, ELEVEN, 100, true))
        .when(new WithdrawDeal(LEAD, D1))
        .thenRejected("deal-has-payments");
    lead.given(REGISTERED, signed(D1, null, false))
        .when(new WithdrawDeal(LEAD, D1))
        .then(new LeadDealWithdrawn(LEAD, D1, MIRA, ELEVEN));
  }

  @Test
  void money_in_another_currency_or_on_a_deal_that_nobody_knows_is_refused() {
    lead.given(REGISTERED, signed(D1, null, false))
        .when(new RecordPayment(LEAD, D1, P1, TEN, new Money(1, "USD"), 100))
        .thenRejected("other-currency");
    lead.given(REGISTERED).when(pay(P1, TEN, 1)).thenRejected("no-such-deal");
    lead.given(REGISTERED).when(new WithdrawDeal(LEAD, D1)).thenRejected("no-such-deal");
  }

  @Test
  void money_counts_for_the_agent_of_its_deal() {
    var omars = new LeadDealSigned(LEAD, D1, OMAR, ELEVEN, PRICE, null, false);

    lead.given(REGISTERED, omars)
        .when(pay(P1, ELEVEN, 100))
        .then(new LeadPaymentReceived(LEAD, D1, P1, OMAR, ELEVEN, new Money(100, "CNY"), true));
  }

  private static List<LeadEvent> decided(LeadEvent call, LeadEvent deal, Heard now) {
    var decider = new LeadDecider();
    Lead state = decider.initial();
    for (LeadEvent event : new ArrayList<>(List.of(REGISTERED, call, deal))) {
      state = decider.evolve(state, event);
    }
    return decider.decide(now.told(), state);
  }

  private static RecordDeal record(DealId deal, @Nullable CallId call) {
    return new RecordDeal(LEAD, deal, MIRA, ELEVEN, PRICE, call, 100);
  }

  private static LeadDealSigned signed(DealId deal, @Nullable CallId call, boolean soldInCall) {
    return new LeadDealSigned(LEAD, deal, MIRA, ELEVEN, PRICE, call, soldInCall);
  }

  private static RecordPayment pay(PaymentId payment, Instant at, long amount) {
    return new RecordPayment(LEAD, D1, payment, at, new Money(amount, "CNY"), 100);
  }

  private static LeadPaymentReceived paid(
      PaymentId payment, Instant at, long amount, boolean first) {
    return new LeadPaymentReceived(LEAD, D1, payment, MIRA, at, new Money(amount, "CNY"), first);
  }
}
