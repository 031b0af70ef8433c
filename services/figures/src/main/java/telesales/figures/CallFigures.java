package telesales.figures;

import telesales.contracts.calls.CallDetails;
import telesales.contracts.calls.Disposition.Category;

/** What one call contributes to the figures of its agent's day. */
public final class CallFigures {
  private CallFigures() {}

  public static Figures of(CallDetails call, EffectiveCallRule rule) {
    boolean humanAnswered = call.disposition().is(Category.HUMAN_ANSWERED);
    return new Figures(
        1,
        one(humanAnswered),
        one(rule.counts(humanAnswered, call.talkSeconds())),
        call.talkSeconds(),
        one(call.wechatAdded()),
        0, // Leads say when one became interested: the same customer called twice is one lead.
        one(call.disposition().is(Category.SOLD)));
  }

  private static long one(boolean counted) {
    return counted ? 1 : 0;
  }
}
