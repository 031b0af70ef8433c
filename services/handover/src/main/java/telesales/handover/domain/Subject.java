package telesales.handover.domain;

import telesales.contracts.AgentId;
import telesales.contracts.CallId;
import telesales.contracts.Grade;
import telesales.contracts.LeadId;

/**
 * What is handed over.
 *
 * @param call in which the lead showed its interest
 * @param agent who won it
 */
public record Subject(LeadId lead, CallId call, Grade grade, AgentId agent) {}
