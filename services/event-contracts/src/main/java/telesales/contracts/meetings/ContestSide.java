package telesales.contracts.meetings;

import telesales.contracts.TeamId;

/**
 * One of those who compete.
 *
 * @param id of the agent or team
 * @param team the agent's when the contest was drawn; of a team itself
 */
public record ContestSide(String id, TeamId team) {}
