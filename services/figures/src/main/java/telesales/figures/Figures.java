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
 * @param deals calls that ended in a sale
 */
public record Figures(
    long dials,
    long connected,
    long effectiveCalls,
    long talkSeconds,
    long wechatAdds,
    long interestedLeads,
    long deals) {
  public static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0, 0);

  /** What one new interested lead contributes. */
  public static final Figures ONE_INTERESTED_LEAD = new Figures(0, 0, 0, 0, 0, 1, 0);

  public Figures plus(Figures other) {
    return new Figures(
        dials + other.dials,
        connected + other.connected,
        effectiveCalls + other.effectiveCalls,
        talkSeconds + other.talkSeconds,
        wechatAdds + other.wechatAdds,
        interestedLeads + other.interestedLeads,
        deals + other.deals);
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
    };
  }

  private Figures negated() {
    return new Figures(
        -dials, -connected, -effectiveCalls, -talkSeconds, -wechatAdds, -interestedLeads, -deals);
  }
}
