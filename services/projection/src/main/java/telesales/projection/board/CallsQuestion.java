package telesales.projection.board;

import org.jspecify.annotations.Nullable;
import telesales.contracts.meetings.Metric;

/**
 * Which calls of which board.
 *
 * @param agent null for the whole team
 * @param breachesOnly whether only calls that should not have been made are wanted
 * @param limit the most calls in the answer
 * @param after where the page before ended
 */
record CallsQuestion(
    BoardQuestion board,
    Metric figure,
    @Nullable String agent,
    boolean breachesOnly,
    int limit,
    PageEnd after) {}
