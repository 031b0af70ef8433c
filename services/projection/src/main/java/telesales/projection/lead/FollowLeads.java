package telesales.projection.lead;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import telesales.contracts.handovers.HandoverEvent;
import telesales.contracts.leads.LeadEvent;
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
  public void follow(
      List<ReceivedEvent> events, ConsumptionTransaction transaction, Changes changes) {
    List<String> leads =
        events.stream()
            .flatMap(each -> each.event().stream())
            .flatMap(
                event ->
                    switch (event) {
                      case LeadEvent ofLead -> List.of(ofLead.lead().value()).stream();
                      case HandoverEvent ofLead -> List.of(lead(ofLead)).stream();
                      default -> List.<String>of().stream();
                    })
            .toList();
    if (leads.isEmpty()) {
      return;
    }
    AgentZones kept = zones.keptUntilCommit(transaction);
    var beginnings = new Beginnings(events);
    EvidenceOfLeads evidence =
        EvidenceOfLeads.of(
            events.stream()
                .filter(beginnings::continues)
                .flatMap(each -> each.event().stream())
                .filter(LeadEvent.class::isInstance)
                .map(event -> ((LeadEvent) event).lead().value())
                .toList(),
            transaction);
    Versions<StageReached> stages = StageReached.TABLE.current(leads, transaction);
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
