package telesales.meetingmetrics.effectivecalls.domain;

import static telesales.figures.EffectiveCallRule.FIRST;
import static telesales.figures.EffectiveCallRule.LARGEST_MINIMUM_TALK_SECONDS;

import java.util.List;
import telesales.contracts.meetings.MeetingsEvent.EffectiveCallRuleSet;
import telesales.eventsourcing.decider.CommandRejected;
import telesales.eventsourcing.decider.Decider;
import telesales.meetingmetrics.effectivecalls.domain.EffectiveCallRuleCommand.BeginWithFirstRule;
import telesales.meetingmetrics.effectivecalls.domain.EffectiveCallRuleCommand.SetEffectiveCallRule;

/** Rules are set and never taken away: a later version replaces, from its day on. */
public final class EffectiveCallRuleDecider
    implements Decider<EffectiveCallRuleCommand, EffectiveCallRuleHistory, EffectiveCallRuleSet> {
  @Override
  public EffectiveCallRuleHistory initial() {
    return new EffectiveCallRuleHistory(List.of());
  }

  @Override
  public List<EffectiveCallRuleSet> decide(
      EffectiveCallRuleCommand command, EffectiveCallRuleHistory history) {
    return switch (command) {
      case BeginWithFirstRule _ when !history.rules().isEmpty() -> List.of();
      case BeginWithFirstRule(var by) ->
          List.of(
              new EffectiveCallRuleSet(
                  FIRST.version(), FIRST.minimumTalkSeconds(), FIRST.effectiveFrom(), by));
      case SetEffectiveCallRule(int minimum, _, _) when !isInRange(minimum) ->
          throw new CommandRejected(
              "minimum-talk-out-of-range",
              "an effective call is one of 0 to " + LARGEST_MINIMUM_TALK_SECONDS + " seconds");
      case SetEffectiveCallRule rule when isLastSaid(rule, history) -> List.of();
      case SetEffectiveCallRule(int minimum, var from, var by) ->
          List.of(new EffectiveCallRuleSet(history.nextVersion(), minimum, from, by));
    };
  }

  @Override
  public EffectiveCallRuleHistory evolve(
      EffectiveCallRuleHistory history, EffectiveCallRuleSet set) {
    return history.with(set);
  }

  private static boolean isLastSaid(SetEffectiveCallRule rule, EffectiveCallRuleHistory history) {
    return history
        .lastFrom(rule.effectiveFrom())
        .filter(last -> last.minimumTalkSeconds() == rule.minimumTalkSeconds())
        .isPresent();
  }

  private static boolean isInRange(int seconds) {
    return seconds >= 0 && seconds <= LARGEST_MINIMUM_TALK_SECONDS;
  }
}
