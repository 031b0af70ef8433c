package telesales.projection.dailyreport;

import java.util.List;
import org.jspecify.annotations.Nullable;
import telesales.figures.ShortfallReason;
import telesales.projection.board.Board;
import telesales.projection.board.Shortfalls;

/**
 * What is filed of a team's day.
 *
 * @param board of the evening meeting, as whoever asks may have it in a file
 * @param shortfalls null to agents, and where they are left out
 * @param reasons what shortfalls are explained with
 */
record DailyReport(Board board, @Nullable Shortfalls shortfalls, List<ShortfallReason> reasons) {}
