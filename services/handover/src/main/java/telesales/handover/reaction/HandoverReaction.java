package telesales.handover.reaction;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import telesales.contracts.Event;
import telesales.contracts.floor.FloorEvent;
import telesales.contracts.handovers.HandoverEvent;
import telesales.contracts.leads.LeadEvent;
import telesales.contracts.leads.LeadEvent.LeadBecameInterested;
import telesales.contracts.leads.LeadEvent.LeadGraded;
import telesales.contracts.leads.LeadEvent.LeadInterestWithdrawn;
import telesales.eventsourcing.consumption.ConsumptionTransaction;
import telesales.eventsourcing.consumption.Reaction;
import telesales.eventsourcing.wire.ReceivedEvent;
import telesales.handover.HandoverConfig;

/**
 * Hands each event to what concerns itself with it: the floor first, so that leads are offered to
 * those who are there now.
 */
@ApplicationScoped
final class HandoverReaction implements Reaction {
  private final HandoverConfig config;
  private final Clock clock;

  HandoverReaction(HandoverConfig config, Clock clock) {
    this.config = config;
    this.clock = clock;
  }

  @Override
  public Set<Class<? extends Event>> concerns() {
    return Set.of(
        FloorEvent.class,
        HandoverEvent.class,
        LeadBecameInterested.class,
        LeadGraded.class,
        LeadInterestWithdrawn.class);
  }

  @Override
  public void react(List<ReceivedEvent> events, ConsumptionTransaction transaction) {
    List<Told<FloorEvent>> floor = Told.of(FloorEvent.class, events);
    var rosters = new Rosters(transaction);
    var due = new Due(clock.instant(), config.answerWithin());
    WhenFloorChangesRememberWhoLeadsWhom.react(floor, transaction);
    new WhenLeadShowsInterestOfferHandover(transaction, rosters, due)
        .react(Told.of(LeadEvent.class, events));
    if (!floor.isEmpty()) {
      new WhenFloorChangesPassOpenHandoversOn(transaction, rosters, due).react(floor.getLast());
    }
    WhenHandoverIsAnsweredShowIt.react(Told.of(HandoverEvent.class, events), transaction);
  }
}
