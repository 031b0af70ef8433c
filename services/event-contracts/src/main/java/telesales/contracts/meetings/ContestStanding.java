package telesales.contracts.meetings;

/**
 * How far one side is.
 *
 * @param side the agent's or team's id
 * @param figure by the contest's metric: a count, seconds, or money in minor units
 * @param tieBreak by the metric that decides between equals; 0 if there is none
 * @param heads members of a team; of an agent 1
 * @param absent whether it was not there on a day of the contest, so that it cannot win
 */
public record ContestStanding(String side, long figure, long tieBreak, int heads, boolean absent) {}
