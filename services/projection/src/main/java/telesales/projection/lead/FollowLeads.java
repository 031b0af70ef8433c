package telesales.projection.lead;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import telesales.contracts.Event;
import telesales.contracts.handovers.HandoverEvent;
import telesales.contracts.leads.DealEvent;
import telesales.contracts.leads.LeadEvent;
import telesales.contracts.leads.LeadEvent.LeadBecameInterested;
import telesales.contracts.leads.LeadEvent.LeadCallRetracted;
import telesales.contracts.leads.LeadEvent.LeadCalled;
import telesales.contracts.leads.LeadEvent.LeadInterestWithdrawn;
import telesales.contracts.leads.LeadEvent.LeadRegistered;
import telesales.contracts.leads.VisitEvent;
import telesales.eventsourcing.consumption.ConsumptionTransaction;
import telesales.eventsourcing.wire.ReceivedEvent;
import telesales.projection.Changes;
import telesales.projection.Follower;
import telesales.projection.counting.AgentZones;
import telesales.projection.counting.Zones;
import telesales.projection.history.Beginnings;
import telesales.projection.history.Versions;

/** Keeps the stages of leads; no board shows them, so that nothing on one changes. */
@ApplicationScoped
public class FollowLeads implements Follower {
  private final Zones zones;

  FollowLeads(Zones zones) {
    this.zones = zones;
  }

  @Override
  public Set<Class<? extends Event>> concerns() {
    return Set.of(
        LeadRegistered.class,
        LeadCalled.class,
        LeadCallRetracted.class,
        LeadBecameInterested.class,
        LeadInterestWithdrawn.class,
        VisitEvent.class,
        DealEvent.class,
        HandoverEvent.class);
  }

  @Override
  public void follow(
      List<ReceivedEvent> events, ConsumptionTransaction transaction, Changes changes) {
    AgentZones kept = zones.keptUntilCommit(transaction);
    var beginnings = new Beginnings(events);
    List<String> continued =
        events.stream()
            .filter(beginnings::continues)
            .flatMap(each -> each.event().stream())
            .filter(LeadEvent.class::isInstance)
            .map(event -> ((LeadEvent) event).lead().value())
            .toList();
    EvidenceOfLeads evidence = EvidenceOfLeads.of(continued, transaction);
    // What handovers tell of a lead may be known before its own stream begins, but concerns only
    // them.
    Stream<String> handedOver =
        events.stream()
            .flatMap(each -> each.event().stream())
            .filter(HandoverEvent.class::isInstance)
            .map(event -> lead((HandoverEvent) event));
    Versions<StageReached> stages =
        StageReached.TABLE.current(
            Stream.concat(continued.stream(), handedOver).toList(), transaction);
    var roads = new LeadRoads(kept, evidence, stages);
    events.forEach(roads::follow);
    evidence.write(transaction);
    StageReached.TABLE.write(stages, transaction);
  }

  private static String lead(HandoverEvent event) {
    return switch (event) {
      case HandoverEvent.HandoverRequested requested -> requested.lead().value();
      case HandoverEvent.HandoverOffered offered -> offered.lead().value();
      case HandoverEvent.HandoverAccepted accepted -> accepted.lead().value();
      case HandoverEvent.HandoverReturned returned -> returned.lead().value();
      case HandoverEvent.HandoverWithdrawn withdrawn -> withdrawn.lead().value();
    };
  }
}
