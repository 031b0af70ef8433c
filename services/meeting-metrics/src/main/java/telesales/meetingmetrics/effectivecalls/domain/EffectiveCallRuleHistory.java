package telesales.meetingmetrics.effectivecalls.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import telesales.contracts.meetings.MeetingsEvent.EffectiveCallRuleSet;
import telesales.figures.EffectiveCallRule;

/**
 * All rules that were ever set, by version.
 *
 * @param rules few: a company changes them some times a year
 */
public record EffectiveCallRuleHistory(List<EffectiveCallRuleSet> rules) {
  public EffectiveCallRuleHistory {
    rules = List.copyOf(rules);
  }

  /** What was said last of the days that begin with this one. */
  public Optional<EffectiveCallRuleSet> lastFrom(LocalDate day) {
    return rules.reversed().stream().filter(set -> set.effectiveFrom().equals(day)).findFirst();
  }

  EffectiveCallRuleHistory with(EffectiveCallRuleSet set) {
    return new EffectiveCallRuleHistory(Stream.concat(rules.stream(), Stream.of(set)).toList());
  }

  /** The first version belongs to the first rule, whether it was said or not. */
  int nextVersion() {
    int last = rules.isEmpty() ? 0 : rules.getLast().version();
    return Math.max(last, EffectiveCallRule.FIRST.version()) + 1;
  }
}
