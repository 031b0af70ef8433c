package telesales.meetingmetrics.effectivecalls.domain;

import java.time.LocalDate;

/** What can be asked of the rules of effective calls. */
public sealed interface EffectiveCallRuleCommand {
  /**
   * Let calls of at least so much talk be effective from this day on.
   *
   * @param effectiveFrom may lie in the past
   * @param setBy the account
   */
  record SetEffectiveCallRule(int minimumTalkSeconds, LocalDate effectiveFrom, String setBy)
      implements EffectiveCallRuleCommand {}

  /**
   * Begin with the usual rule, unless any was ever set.
   *
   * @param setBy this service
   */
  record BeginWithFirstRule(String setBy) implements EffectiveCallRuleCommand {}
}
