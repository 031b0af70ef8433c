package telesales.meetingmetrics.reaction;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import telesales.contracts.meetings.MeetingsEvent.EffectiveCallRuleSet;
import telesales.eventsourcing.consumption.ConsumptionTransaction;
import telesales.eventsourcing.wire.ReceivedEvent;
import telesales.figures.EffectiveCallRule;
import telesales.figures.EffectiveCallRules;

/** By another rule other calls are effective: the days that it holds on are counted anew. */
final class WhenEffectiveCallRuleIsSetCountDaysAnew {
  private final ConsumptionTransaction transaction;
  private final DaysToJudge toJudge;

  WhenEffectiveCallRuleIsSetCountDaysAnew(ConsumptionTransaction transaction, DaysToJudge toJudge) {
    this.transaction = transaction;
    this.toJudge = toJudge;
  }

  /**
   * @return the rules that hold from here on
   */
  EffectiveCallRules react(List<ReceivedEvent> events) {
    EffectiveCallRules rules = known();
    for (ReceivedEvent each : events) {
      if (each.event().orElse(null) instanceof EffectiveCallRuleSet set) {
        rules = set(EffectiveCallRule.of(set), rules, each);
      }
    }
    return rules;
  }

  private EffectiveCallRules known() {
    List<EffectiveCallRule> known = new ArrayList<>();
    for (Row row : transaction.execute(Statements.EFFECTIVE_CALL_RULES, Tuple.tuple())) {
      known.add(new EffectiveCallRule(row.getInteger(0), row.getInteger(1), row.getLocalDate(2)));
    }
    return EffectiveCallRules.of(known);
  }

  private EffectiveCallRules set(
      EffectiveCallRule rule, EffectiveCallRules before, ReceivedEvent cause) {
    int version = rule.version();
    int minimum = rule.minimumTalkSeconds();
    var from = rule.effectiveFrom();
    transaction.execute(Statements.KEEP_EFFECTIVE_CALL_RULE, Tuple.of(version, minimum, from));
    // Until another rule begins, one and the same held on all these days.
    if (minimum != before.on(from).minimumTalkSeconds()) {
      var until = before.nextAfter(from).orElse(null);
      transaction.execute(
          Statements.COUNT_EFFECTIVE_CALLS_ANEW, Tuple.of(from, until, (long) minimum));
      toJudge.addAllSince(from, cause);
    }
    return before.with(rule);
  }
}
