package telesales.leadscoring.reaction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import telesales.contracts.calls.CallEvent;
import telesales.contracts.floor.FloorEvent;
import telesales.eventsourcing.consumption.ConsumptionTransaction;
import telesales.eventsourcing.consumption.Reaction;
import telesales.eventsourcing.wire.ReceivedEvent;

/** Hands each event to what concerns itself with it. */
@ApplicationScoped
final class LeadScoringReaction implements Reaction {
  @Override
  public void react(List<ReceivedEvent> events, ConsumptionTransaction transaction) {
    WhenFloorChangesRememberWhoWorksWhere.react(Told.of(FloorEvent.class, events), transaction);
    WhenCallIsReportedTellItsLead.react(Told.of(CallEvent.class, events), transaction);
  }
}
