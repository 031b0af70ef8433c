package telesales.meetingmetrics.effectivecalls.http;

import java.time.LocalDate;
import java.util.List;
import telesales.contracts.meetings.MeetingsEvent.EffectiveCallRuleSet;
import telesales.meetingmetrics.effectivecalls.domain.EffectiveCallRuleHistory;

/**
 * A rule as requests see it.
 *
 * @param version from 1, in the order in which they were set
 * @param minimumTalkSeconds 0 to 3600
 * @param effectiveFrom the first day it holds on
 * @param setBy the account; the service itself for the first rule
 */
public record EffectiveCallRuleView(
    int version, int minimumTalkSeconds, LocalDate effectiveFrom, String setBy) {
  /** All that were ever set, by version. */
  public record All(List<EffectiveCallRuleView> rules) {
    static All of(EffectiveCallRuleHistory history) {
      return new All(history.rules().stream().map(EffectiveCallRuleView::of).toList());
    }
  }

  static EffectiveCallRuleView of(EffectiveCallRuleSet set) {
    return new EffectiveCallRuleView(
        set.version(), set.minimumTalkSeconds(), set.effectiveFrom(), set.setBy());
  }
}
