package telesales.contracts.leads;

/**
 * One reason for a score.
 *
 * @param code what it rests on, as in {@code grade} or {@code recent-contact}; pages translate it
 * @param points what it adds to or takes from the score, in percentage points
 */
public record ScoreReason(String code, int points) {}
