package telesales.projection.rollup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import telesales.contracts.meetings.Scope.Level;
import telesales.projection.board.CalendarPeriod;

/**
 * Which roll-up.
 *
 * @param level team, department or company
 * @param id empty for the company
 * @param period null for the week in which it is asked
 * @param asOf null for the present
 */
public record RollUpQuestion(
    Level level, String id, @Nullable CalendarPeriod period, @Nullable Instant asOf) {}
