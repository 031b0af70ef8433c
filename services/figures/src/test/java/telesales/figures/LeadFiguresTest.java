package telesales.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import telesales.contracts.AgentId;
import telesales.contracts.CallId;
import telesales.contracts.DealId;
import telesales.contracts.Grade;
import telesales.contracts.LeadId;
import telesales.contracts.Money;
import telesales.contracts.PaymentId;
import telesales.contracts.VisitId;
import telesales.contracts.leads.DealEvent.LeadDealSigned;
import telesales.contracts.leads.DealEvent.LeadPaymentReceived;
import telesales.contracts.leads.VisitEvent.LeadVisited;
import telesales.contracts.leads.VisitKind;

class LeadFiguresTest {
  private static final Instant TEN = Instant.parse("2026-03-02T02:00:00Z");
  private static final LeadId LEAD = new LeadId("lead");
  private static final DealId DEAL = new DealId("deal");
  private static final AgentId MIRA = new AgentId("mira");
  private static final Money PRICE = new Money(8_000_000, "CNY");

  @Test
  void a_visit_is_qualified_where_the_lead_had_grade_c_or_better() {
    assertThat(LeadFigures.of(visit(Grade.A, false)).qualifiedVisits()).isEqualTo(1);
    assertThat(LeadFigures.of(visit(Grade.C, false)).qualifiedVisits()).isEqualTo(1);
    assertThat(LeadFigures.of(visit(Grade.D, false)).qualifiedVisits()).isZero();
    assertThat(LeadFigures.of(visit(null, false)).qualifiedVisits()).isZero();
  }

  @Test
  void every_visit_counts_and_the_first_of_a_lead_once_more() {
    assertThat(LeadFigures.of(visit(null, false)).visits()).isEqualTo(1);
    assertThat(LeadFigures.of(visit(null, false)).firstVisits()).isZero();
    assertThat(LeadFigures.of(visit(null, true)).visits()).isEqualTo(1);
    assertThat(LeadFigures.of(visit(null, true)).firstVisits()).isEqualTo(1);
  }

  @Test
  void a_contract_counts_as_a_deal_unless_its_call_does_and_always_adds_its_amount() {
    assertThat(LeadFigures.of(deal(false)).deals()).isEqualTo(1);
    assertThat(LeadFigures.of(deal(true)).deals()).isZero();
    assertThat(LeadFigures.of(deal(true)).amountSigned()).isEqualTo(8_000_000);
  }

  @Test
  void the_first_money_makes_a_deal_a_paid_one_and_all_money_adds_up() {
    assertThat(LeadFigures.of(payment(true)).dealsPaid()).isEqualTo(1);
    assertThat(LeadFigures.of(payment(false)).dealsPaid()).isZero();
    assertThat(LeadFigures.of(payment(false)).amountReceived()).isEqualTo(8_000_000);
    assertThat(LeadFigures.of(payment(false)).amountSigned()).isZero();
  }

  private static LeadVisited visit(@Nullable Grade grade, boolean first) {
    return new LeadVisited(
        LEAD, new VisitId("visit"), MIRA, TEN, VisitKind.CALLED_UPON, grade, first);
  }

  private static LeadDealSigned deal(boolean soldInCall) {
    return new LeadDealSigned(LEAD, DEAL, MIRA, TEN, PRICE, new CallId("call"), soldInCall);
  }

  private static LeadPaymentReceived payment(boolean first) {
    return new LeadPaymentReceived(LEAD, DEAL, new PaymentId("p"), MIRA, TEN, PRICE, first);
  }
}
