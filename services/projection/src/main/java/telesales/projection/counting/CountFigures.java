package telesales.projection.counting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import telesales.contracts.floor.FloorEvent.TimeZoneSet;
import telesales.contracts.meetings.MeetingsEvent.EffectiveCallRuleSet;
import telesales.eventsourcing.consumption.ConsumptionTransaction;
import telesales.eventsourcing.wire.ReceivedEvent;
import telesales.figures.EffectiveCallRule;
import telesales.figures.EffectiveCallRules;
import telesales.projection.BoardConfig;
import telesales.projection.BoardConfig.RulesForDaysGoneBy;
import telesales.projection.Changes;
import telesales.projection.Follower;
import telesales.projection.history.Versions;

/**
 * Keeps the figures of agents' days, from calls, from leads that became interested, and from
 * visits, deals and payments.
 */
@ApplicationScoped
public class CountFigures implements Follower {
  private final FloorZone floorZone;
  private final RulesForDaysGoneBy rulesForDaysGoneBy;

  CountFigures(FloorZone floorZone, BoardConfig config) {
    this.floorZone = floorZone;
    this.rulesForDaysGoneBy = config.rulesForDaysGoneBy();
  }

  @Override
  public void follow(
      List<ReceivedEvent> events, ConsumptionTransaction transaction, Changes changes) {
    for (ReceivedEvent each : events) {
      switch (each.event().orElse(null)) {
        case TimeZoneSet(var zone) -> floorZone.set(zone, transaction);
        case EffectiveCallRuleSet set ->
            set(EffectiveCallRule.of(set), each.recordedAt(), transaction, changes);
        case null, default -> {}
      }
    }
    count(events, transaction, changes);
  }

  /** Whoever counts knows a rule before its days; those gone by are counted anew beside. */
  private void set(
      EffectiveCallRule rule,
      Instant recordedAt,
      ConsumptionTransaction transaction,
      Changes changes) {
    ZoneId zone = floorZone.countAlone(transaction);
    var known = new KnownRules(transaction);
    if (changes.areSeen()
        && rulesForDaysGoneBy == RulesForDaysGoneBy.BESIDE
        && known.movesDaysBefore(LocalDate.ofInstant(recordedAt, zone), rule)) {
      known.letWait(rule, recordedAt);
    } else {
      known.set(rule, recordedAt);
      changes.ofEverything();
    }
  }

  private void count(
      List<ReceivedEvent> events, ConsumptionTransaction transaction, Changes changes) {
    List<String> calls = CountCalls.named(events);
    List<String> leads = CreditInterest.named(events);
    List<String> results = CountLeadResults.named(events);
    if (calls.isEmpty() && leads.isEmpty() && results.isEmpty()) {
      return;
    }
    ZoneId zone = floorZone.keptUntilCommit(transaction);
    var sums = new DaySums();
    if (!calls.isEmpty()) {
      Versions<CountedCall> known = CountedCall.TABLE.current(calls, transaction);
      EffectiveCallRules rules = new KnownRules(transaction).all();
      new CountCalls(zone, rules, known, sums).count(events);
      CountedCall.TABLE.write(known, transaction);
    }
    if (!leads.isEmpty()) {
      Versions<CreditedInterest> known = CreditedInterest.TABLE.current(leads, transaction);
      new CreditInterest(zone, known, sums).credit(events);
      CreditedInterest.TABLE.write(known, transaction);
    }
    if (!results.isEmpty()) {
      Versions<LeadResult> known = LeadResult.TABLE.current(results, transaction);
      new CountLeadResults(zone, known, sums).count(events);
      LeadResult.TABLE.write(known, transaction);
    }
    sums.write(transaction, changes);
  }
}
