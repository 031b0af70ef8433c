package telesales.calllog.floor;

import telesales.contracts.AgentId;

/**
 * An agent as people read it.
 *
 * @param name the id, if the floor has no name for the agent
 */
public record NamedAgent(AgentId agent, String name) {}
