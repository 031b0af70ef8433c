package telesales.figures;

import telesales.contracts.meetings.Metric;

/**
 * The figures of any set of calls and leads: of one call, of an agent's day, of a team's month.
 * Sums of contributions, so that a correction is the new contribution less the old one.
 *
 * @param dials attempts and conversations, in either direction
 * @param connected calls that a person answered
 * @param effectiveCalls calls that count by the {@link EffectiveCallRule} of their day
 * @param talkSeconds conversation, without ringing
 * @param wechatAdds customers who became a contact of the agent's
 * @param interestedLeads leads that reached grade D or better for the first time
 * @param deals calls that ended in a sale, and signed contracts that were not sold in such a call
 * @param gradedLeads leads that an agent graded D or better on a day, each once, by the first such
 *     call
 * @param visits customers who came or were called upon, each time
 * @param qualifiedVisits visits of leads that had grade C or better when they took place
 * @param firstVisits the earliest visit of each lead
 * @param amountSigned what signed contracts are worth, in minor units of the currency
 * @param amountReceived money received on contracts, in minor units of the currency
 * @param dealsPaid contracts on which money was received for the first time
 */
public record Figures(
    long dials,
    long connected,
    long effectiveCalls,
    long talkSeconds,
    long wechatAdds,
    long interestedLeads,
    long deals,
    long gradedLeads,
    long visits,
    long qualifiedVisits,
    long firstVisits,
    long amountSigned,
    long amountReceived,
    long dealsPaid) {
  public static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  /** What one new interested lead contributes. */
  public static final Figures ONE_INTERESTED_LEAD = new Figures(0, 0, 0, 0, 0, 1, 0);

  /** Of calls alone. */
  public Figures(
      long dials,
      long connected,
      long effectiveCalls,
      long talkSeconds,
      long wechatAdds,
      long interestedLeads,
      long deals) {
    this(
        dials,
        connected,
        effectiveCalls,
        talkSeconds,
        wechatAdds,
        interestedLeads,
        deals,
        0,
        0,
        0,
        0,
        0,
        0,
        0);
  }

  /** The same but for which calls are effective. */
  public Figures withEffectiveCalls(long counted) {
    return plus(new Figures(0, 0, counted - effectiveCalls, 0, 0, 0, 0));
  }

  /** The same but for the leads that were graded. */
  public Figures withGradedLeads(long counted) {
    return plus(new Figures(0, 0, 0, 0, 0, 0, 0, counted - gradedLeads, 0, 0, 0, 0, 0, 0));
  }

  public Figures plus(Figures other) {
    return new Figures(
        dials + other.dials,
        connected + other.connected,
        effectiveCalls + other.effectiveCalls,
        talkSeconds + other.talkSeconds,
        wechatAdds + other.wechatAdds,
        interestedLeads + other.interestedLeads,
        deals + other.deals,
        gradedLeads + other.gradedLeads,
        visits + other.visits,
        qualifiedVisits + other.qualifiedVisits,
        firstVisits + other.firstVisits,
        amountSigned + other.amountSigned,
        amountReceived + other.amountReceived,
        dealsPaid + other.dealsPaid);
  }

  public Figures minus(Figures other) {
    return plus(other.negated());
  }

  public long get(Metric metric) {
    return switch (metric) {
      case DIALS -> dials;
      case CONNECTED -> connected;
      case EFFECTIVE_CALLS -> effectiveCalls;
      case TALK_SECONDS -> talkSeconds;
      case WECHAT_ADDS -> wechatAdds;
      case INTERESTED_LEADS -> interestedLeads;
      case DEALS -> deals;
      case GRADED_LEADS -> gradedLeads;
      case VISITS -> visits;
      case QUALIFIED_VISITS -> qualifiedVisits;
      case FIRST_VISITS -> firstVisits;
      case AMOUNT_SIGNED -> amountSigned;
      case AMOUNT_RECEIVED -> amountReceived;
      case DEALS_PAID -> dealsPaid;
    };
  }

  private Figures negated() {
    return new Figures(
        -dials,
        -connected,
        -effectiveCalls,
        -talkSeconds,
        -wechatAdds,
        -interestedLeads,
        -deals,
        -gradedLeads,
        -visits,
        -qualifiedVisits,
        -firstVisits,
        -amountSigned,
        -amountReceived,
        -dealsPaid);
  }
}
