package telesales.projection.lead;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import telesales.contracts.AgentId;
import telesales.contracts.handovers.HandoverEvent;
import telesales.contracts.handovers.HandoverEvent.HandoverAccepted;
import telesales.contracts.handovers.HandoverEvent.HandoverOffered;
import telesales.contracts.handovers.HandoverEvent.HandoverRequested;
import telesales.contracts.handovers.HandoverEvent.HandoverReturned;
import telesales.contracts.handovers.HandoverEvent.HandoverWithdrawn;
import telesales.contracts.leads.DealEvent.LeadDealSigned;
import telesales.contracts.leads.DealEvent.LeadDealWithdrawn;
import telesales.contracts.leads.DealEvent.LeadPaymentReceived;
import telesales.contracts.leads.DealEvent.LeadPaymentWithdrawn;
import telesales.contracts.leads.LeadEvent.LeadBecameInterested;
import telesales.contracts.leads.LeadEvent.LeadCallRetracted;
import telesales.contracts.leads.LeadEvent.LeadCalled;
import telesales.contracts.leads.LeadEvent.LeadInterestWithdrawn;
import telesales.contracts.leads.LeadEvent.LeadRegistered;
import telesales.contracts.leads.VisitEvent.LeadVisitWithdrawn;
import telesales.contracts.leads.VisitEvent.LeadVisited;
import telesales.eventsourcing.wire.ReceivedEvent;
import telesales.projection.counting.AgentZones;
import telesales.projection.history.Versions;

/** Moves leads along their roads, and back where a correction says that they never were there. */
final class LeadRoads {
  private final AgentZones zones;
  private final EvidenceOfLeads evidence;
  private final Versions<StageReached> stages;

  LeadRoads(AgentZones zones, EvidenceOfLeads evidence, Versions<StageReached> stages) {
    this.zones = zones;
    this.evidence = evidence;
    this.stages = stages;
  }

  void follow(ReceivedEvent told) {
    switch (told.event().orElse(null)) {
      case LeadRegistered(var lead, _, var owner, _, var call, var at) ->
          reach(
              StageReached.at(
                  lead.value(),
                  LeadStage.REGISTERED,
                  owner.value(),
                  at,
                  zone(owner, at),
                  call.value()),
              told);
      case LeadCalled called -> put(Evidence.of(called), told);
      case LeadVisited visit -> put(Evidence.of(visit), told);
      case LeadDealSigned deal -> put(Evidence.of(deal), told);
      case LeadPaymentReceived payment -> put(Evidence.of(payment), told);
      case LeadCallRetracted(var lead, var call, _, _) ->
          remove(lead.value(), LeadSources.call(call), told);
      case LeadVisitWithdrawn(var lead, var visit, _, _) ->
          remove(lead.value(), LeadSources.visit(visit), told);
      case LeadDealWithdrawn(var lead, var deal, _, _) ->
          remove(lead.value(), LeadSources.deal(deal), told);
      case LeadPaymentWithdrawn(var lead, var deal, var payment, _, _) ->
          remove(lead.value(), LeadSources.payment(deal, payment), told);
      case LeadBecameInterested(var lead, _, var call, var agent, var at) ->
          reach(
              StageReached.at(
                  lead.value(),
                  LeadStage.INTERESTED,
                  agent.value(),
                  at,
                  zone(agent, at),
                  call.value()),
              told);
      case LeadInterestWithdrawn(var lead, _, _, _) ->
          takeBack(lead.value(), LeadStage.INTERESTED, told);
      case HandoverEvent handover -> follow(handover, told);
      case null, default -> {}
    }
  }

  private void follow(HandoverEvent event, ReceivedEvent told) {
    switch (event) {
      case HandoverRequested(_, var lead, _, _, var agent, var at) ->
          handedOver(lead.value(), agent.value(), at, told);
      case HandoverOffered(_, var lead, _, _, var agent, _, _, _, var at) ->
          handedOver(lead.value(), agent.value(), at, told);
      case HandoverAccepted(_, var lead, _, var at) -> {
        StageReached handedOver = stages.get(StageReached.key(lead.value(), LeadStage.HANDED_OVER));
        if (handedOver != null) {
          first(LeadStage.ACCEPTED, lead.value(), handedOver.agent(), at, told);
        }
      }
      case HandoverReturned _ -> {}
      case HandoverWithdrawn(_, var lead, _) -> {
        takeBack(lead.value(), LeadStage.HANDED_OVER, told);
        takeBack(lead.value(), LeadStage.ACCEPTED, told);
      }
    }
  }

  private void handedOver(String lead, String agent, Instant at, ReceivedEvent told) {
    first(LeadStage.HANDED_OVER, lead, agent, at, told);
  }

  private void first(LeadStage stage, String lead, String agent, Instant at, ReceivedEvent told) {
    if (stages.get(StageReached.key(lead, stage)) == null) {
      reach(StageReached.at(lead, stage, agent, at, zone(new AgentId(agent), at), null), told);
    }
  }

  private ZoneId zone(AgentId agent, Instant at) {
    return zones.at(agent, at);
  }

  private void put(Evidence now, ReceivedEvent told) {
    tellAnew(now.lead(), evidence.put(now), told);
  }

  private void remove(String lead, String source, ReceivedEvent told) {
    tellAnew(lead, evidence.remove(lead, source), told);
  }

  private void tellAnew(String lead, Set<LeadStage> moved, ReceivedEvent told) {
    for (LeadStage stage : moved) {
      evidence
          .first(lead, stage)
          .map(first -> StageReached.by(first, stage, zone(new AgentId(first.agent()), first.at())))
          .ifPresentOrElse(reached -> reach(reached, told), () -> takeBack(lead, stage, told));
    }
  }

  private void reach(StageReached reached, ReceivedEvent told) {
    if (!reached.equals(stages.get(reached.key()))) {
      stages.put(reached.key(), reached, told.streamVersion(), told.recordedAt());
    }
  }

  private void takeBack(String lead, LeadStage stage, ReceivedEvent told) {
    stages.end(StageReached.key(lead, stage), told.recordedAt());
  }
}
