package telesales.meetingmetrics.reaction;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import telesales.contracts.meetings.MeetingsEvent.TargetSet;
import telesales.contracts.meetings.Scope.Level;
import telesales.eventsourcing.consumption.ConsumptionTransaction;
import telesales.eventsourcing.wire.ReceivedEvent;

/** Keeps the targets that days are judged by, and has the days it concerns judged again. */
final class WhenTargetIsSetKeepIt {
  private final ConsumptionTransaction transaction;
  private final DaysToJudge toJudge;

  WhenTargetIsSetKeepIt(ConsumptionTransaction transaction, DaysToJudge toJudge) {
    this.transaction = transaction;
    this.toJudge = toJudge;
  }

  void react(List<ReceivedEvent> events) {
    SortedMap<String, TargetSet> lastOfItsKind = new TreeMap<>();
    for (ReceivedEvent each : events) {
      if (each.event().orElse(null) instanceof TargetSet set) {
        lastOfItsKind.put(key(set), set);
        judge(set, each);
      }
    }
    if (!lastOfItsKind.isEmpty()) {
      transaction.execute(
          Statements.KEEP_TARGETS,
          Columns.of(lastOfItsKind.values())
              .text(set -> set.metric().wireName())
              .text(set -> set.period().wireName())
              .text(set -> set.scope().level().wireName())
              .text(WhenTargetIsSetKeepIt::scopeId)
              .day(TargetSet::effectiveFrom)
              .number(TargetSet::figure)
              .tuple());
    }
  }

  private void judge(TargetSet set, ReceivedEvent cause) {
    if (set.scope().level() == Level.AGENT) {
      toJudge.addAllSince(set.effectiveFrom(), List.of(scopeId(set)), cause);
    } else {
      toJudge.addAllSince(set.effectiveFrom(), cause);
    }
  }

  private static String key(TargetSet set) {
    return String.join(
        "\t",
        set.scope().level().wireName(),
        scopeId(set),
        set.metric().wireName(),
        set.period().wireName(),
        set.effectiveFrom().toString());
  }

  private static String scopeId(TargetSet set) {
    return Objects.requireNonNullElse(set.scope().id(), "");
  }
}
