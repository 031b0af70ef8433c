package telesales.figures;

import telesales.contracts.calls.CallDetails;
import telesales.contracts.calls.Disposition.Category;

/** What one call contributes to the figures of its agent's day. */
public final class CallFigures {
  private CallFigures() {}

  public static Figures of(CallDetails call, EffectiveCallRule rule) {
    return by(rule, byAnyRule(call));
  }

  /** All but whether it is an effective call. */
  public static Figures byAnyRule(CallDetails call) {
    return new Figures(
        1,
        one(call.disposition().is(Category.HUMAN_ANSWERED)),
        0,
        call.talkSeconds(),
        one(call.wechatAdded()),
        0, // Leads say when one became interested: the same customer called twice is one lead.
        one(call.disposition().is(Category.SOLD)));
  }

  /**
   * What the same call contributes by another rule.
   *
   * @param one what one call contributes by any rule; a lead's contribution stays what it is
   */
  public static Figures by(EffectiveCallRule rule, Figures one) {
    return one.withEffectiveCalls(one(rule.counts(one.connected() > 0, one.talkSeconds())));
  }

  private static long one(boolean counted) {
    return counted ? 1 : 0;
  }
}
