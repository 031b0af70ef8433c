package telesales.projection.counting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import telesales.contracts.Event;
import telesales.contracts.calls.CallEvent;
import telesales.contracts.leads.DealEvent;
import telesales.contracts.leads.LeadEvent.LeadBecameInterested;
import telesales.contracts.leads.LeadEvent.LeadInterestWithdrawn;
import telesales.contracts.leads.LeadEvent.LeadRegistered;
import telesales.contracts.leads.VisitEvent;
import telesales.contracts.meetings.MeetingsEvent.EffectiveCallRuleSet;
import telesales.eventsourcing.consumption.ConsumptionTransaction;
import telesales.eventsourcing.wire.ReceivedEvent;
import telesales.figures.EffectiveCallRule;
import telesales.figures.EffectiveCallRules;
import telesales.projection.BoardConfig;
import telesales.projection.BoardConfig.RulesForDaysGoneBy;
import telesales.projection.Changes;
import telesales.projection.Follower;
import telesales.projection.history.Beginnings;
import telesales.projection.history.Versions;

/**
 * Keeps the figures of agents' days, from calls, from leads that became interested, and from
 * visits, deals and payments.
 */
@ApplicationScoped
public class CountFigures implements Follower {
  private final Zones zones;
  private final RulesForDaysGoneBy rulesForDaysGoneBy;

  CountFigures(Zones zones, BoardConfig config) {
    this.zones = zones;
    this.rulesForDaysGoneBy = config.rulesForDaysGoneBy();
  }

  @Override
  public Set<Class<? extends Event>> concerns() {
    return Set.of(
        EffectiveCallRuleSet.class,
        CallEvent.class,
        // Of a lead that begins with it, nothing can be known.
        LeadRegistered.class,
        LeadBecameInterested.class,
        LeadInterestWithdrawn.class,
        VisitEvent.class,
        DealEvent.class);
  }

  @Override
  public void follow(
      List<ReceivedEvent> events, ConsumptionTransaction transaction, Changes changes) {
    for (ReceivedEvent each : events) {
      if (each.event().orElse(null) instanceof EffectiveCallRuleSet set) {
        set(EffectiveCallRule.of(set), each.recordedAt(), transaction, changes);
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
    ZoneId zone = zones.countAlone(transaction).zones().floor();
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
    boolean calls = !CountCalls.named(events).isEmpty();
    boolean leads = !CreditInterest.named(events).isEmpty();
    boolean results = !CountLeadResults.named(events).isEmpty();
    if (!calls && !leads && !results) {
      return;
    }
    var beginnings = new Beginnings(events);
    List<ReceivedEvent> continuing = events.stream().filter(beginnings::continues).toList();
    AgentZones kept = zones.keptUntilCommit(transaction);
    var sums = new DaySums();
    if (calls) {
      Versions<CountedCall> known =
          CountedCall.TABLE.current(CountCalls.named(continuing), transaction);
      EffectiveCallRules rules = new KnownRules(transaction).all();
      new CountCalls(kept::at, rules, known, sums).count(events);
      CountedCall.TABLE.write(known, transaction);
    }
    if (leads) {
      Versions<CreditedInterest> known =
          CreditedInterest.TABLE.current(CreditInterest.named(continuing), transaction);
      new CreditInterest(kept::at, known, sums).credit(events);
      CreditedInterest.TABLE.write(known, transaction);
    }
    if (results) {
      Versions<LeadResult> known =
          LeadResult.TABLE.current(CountLeadResults.named(continuing), transaction);
      new CountLeadResults(kept::at, known, sums).count(events);
      LeadResult.TABLE.write(known, transaction);
    }
    sums.write(transaction, changes);
  }
}
