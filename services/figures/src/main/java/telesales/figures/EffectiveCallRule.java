package telesales.figures;

import java.time.LocalDate;
import telesales.contracts.meetings.MeetingsEvent.EffectiveCallRuleSet;

/**
 * Which calls count as effective (有效电话): a person answered, and talked for at least so long.
 *
 * @param version which rule this is, so that a board can say which it shows; from 1
 * @param minimumTalkSeconds 0 to {@link #LARGEST_MINIMUM_TALK_SECONDS}
 * @param effectiveFrom the first local day it holds on
 */
public record EffectiveCallRule(int version, int minimumTalkSeconds, LocalDate effectiveFrom) {
  /** An hour: nobody sells only in conversations that are longer. */
  public static final int LARGEST_MINIMUM_TALK_SECONDS = 3600;

  /** The rule that holds until another is set. */
  public static final EffectiveCallRule FIRST =
      new EffectiveCallRule(1, 30, LocalDate.of(1970, 1, 1));

  public static EffectiveCallRule of(EffectiveCallRuleSet set) {
    return new EffectiveCallRule(set.version(), set.minimumTalkSeconds(), set.effectiveFrom());
  }

  boolean counts(boolean humanAnswered, long talkSeconds) {
    return humanAnswered && talkSeconds >= minimumTalkSeconds;
  }
}
