package telesales.projection.board;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import telesales.contracts.meetings.Metric;

/**
 * Which calls of which board.
 *
 * @param from the first of several days, the board's being the last; null for that day alone
 * @param agent null for the whole team
 * @param breachesOnly whether only calls that should not have been made are wanted
 * @param objection only calls in which this was objected; null for all
 * @param limit the most calls in the answer
 * @param after where the page before ended
 */
record CallsQuestion(
    BoardQuestion board,
    @Nullable LocalDate from,
    Metric figure,
    @Nullable String agent,
    boolean breachesOnly,
    @Nullable String objection,
    int limit,
    PageEnd after) {}
