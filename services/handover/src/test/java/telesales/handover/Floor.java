package telesales.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import telesales.contracts.AgentId;
import telesales.contracts.CallId;
import telesales.contracts.Grade;
import telesales.contracts.HandoverId;
import telesales.contracts.LeadId;
import telesales.contracts.ManagerId;
import telesales.contracts.TeamId;
import telesales.contracts.floor.FloorEvent;
import telesales.contracts.floor.FloorEvent.AgentJoinedTeam;
import telesales.contracts.floor.FloorEvent.ManagerAppointed;
import telesales.contracts.leads.LeadEvent;
import telesales.contracts.leads.LeadEvent.LeadBecameInterested;
import telesales.eventsourcing.store.StreamId;
import telesales.eventsourcing.testing.TestEvents;
import telesales.handover.domain.HandoverIds;

/** A team of its own for each test, with an agent, a manager, and a lead of the agent's. */
public record Floor(
    TestEvents events, TeamId team, AgentId agent, ManagerId manager, LeadId lead, CallId call) {
  public static final Instant NINE = Instant.parse("2026-03-02T01:00:00Z");
  private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

  public static Floor of(TestEvents events) {
    String name = UUID.randomUUID().toString();
    return new Floor(
        events,
        new TeamId("team-" + name),
        new AgentId("agent-" + name),
        new ManagerId("manager-" + name),
        new LeadId("lead-" + name),
        new CallId("call-" + name));
  }

  public HandoverId handover() {
    return HandoverIds.of(lead);
  }

  public Floor agentJoins() {
    return change(new AgentJoinedTeam(agent, team, LONG_AGO));
  }

  public Floor managerIsAppointed() {
    return change(new ManagerAppointed(team, manager, "Wang"));
  }

  public Floor change(FloorEvent event) {
    events.publish(new StreamId("floor"), event);
    return this;
  }

  public Floor leadIsInterested() {
    return lead(interest(Grade.C));
  }

  public LeadBecameInterested interest(Grade grade) {
    return new LeadBecameInterested(lead, grade, call, agent, NINE);
  }

  public Floor lead(LeadEvent event) {
    events.publish(leadStream(), event);
    return this;
  }

  public StreamId leadStream() {
    return new StreamId("lead-" + lead);
  }
}
