package telesales.projection.lead;

import telesales.contracts.CallId;
import telesales.contracts.DealId;
import telesales.contracts.PaymentId;
import telesales.contracts.VisitId;

/** What each call, visit, contract and payment of a lead is called within it. */
final class LeadSources {
  private LeadSources() {}

  static String call(CallId call) {
    return "call " + call;
  }

  static String visit(VisitId visit) {
    return "visit " + visit;
  }

  static String deal(DealId deal) {
    return "deal " + deal;
  }

  static String payment(DealId deal, PaymentId payment) {
    return "payment " + deal + " " + payment;
  }
}
