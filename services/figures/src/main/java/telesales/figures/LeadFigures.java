package telesales.figures;

import telesales.contracts.Grade;
import telesales.contracts.leads.DealEvent.LeadDealSigned;
import telesales.contracts.leads.DealEvent.LeadPaymentReceived;
import telesales.contracts.leads.VisitEvent.LeadVisited;

/** What a lead's visit, deal or payment contributes to the figures of its agent's day. */
public final class LeadFigures {
  private LeadFigures() {}

  public static Figures of(LeadVisited visit) {
    Grade grade = visit.grade();
    boolean qualified = grade != null && !Grade.C.betterThan(grade);
    return new Figures(0, 0, 0, 0, 0, 0, 0, 0, 1, one(qualified), one(visit.first()), 0, 0, 0);
  }

  /** Sold in a call, it is that call which counts as the deal. */
  public static Figures of(LeadDealSigned deal) {
    return new Figures(
        0, 0, 0, 0, 0, 0, one(!deal.soldInCall()), 0, 0, 0, 0, deal.amount().minorUnits(), 0, 0);
  }

  public static Figures of(LeadPaymentReceived payment) {
    return new Figures(
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, payment.amount().minorUnits(), one(payment.first()));
  }

  private static long one(boolean counted) {
    return counted ? 1 : 0;
  }
}
