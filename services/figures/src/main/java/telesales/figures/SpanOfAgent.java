package telesales.figures;

import telesales.contracts.AgentId;
import telesales.figures.FloorZones.Span;

/** A while that is of a day, by an agent's clock. */
public record SpanOfAgent(AgentId agent, Span span) {}
