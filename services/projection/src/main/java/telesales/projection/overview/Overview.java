package telesales.projection.overview;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import telesales.figures.EffectiveCallRule;
import telesales.figures.Figures;
import telesales.projection.board.Board;
import telesales.projection.board.Moment;

/**
 * A department's or the company's day, live or as it stood at an instant. Every figure is the sum
 * of what the teams' own boards show at that moment.
 *
 * @param department null for the company
 * @param date the local day
 * @param timezone by which days and hours are reckoned, as in {@code Asia/Shanghai}
 * @param asOf the instant that was asked for; null for the present
 * @param now when this was read
 * @param updatedAt when the newest of what the day's figures count was recorded; null if nothing is
 * @param effectiveCallRule which calls count as effective on that day
 * @param totals with the sums of the teams' targets; a team on its day off has none
 * @param teams the best first; those without a team only if they called
 * @param yesterday the last day before on which any of the teams called
 * @param monthToDate from the first of the month to that day
 */
public record Overview(
    Board.@Nullable Department department,
    LocalDate date,
    String timezone,
    @Moment @Nullable Instant asOf,
    @Moment Instant now,
    @Moment @Nullable Instant updatedAt,
    EffectiveCallRule effectiveCallRule,
    Board.Totals totals,
    List<TeamRow> teams,
    List<Board.Hour> hours,
    Yesterday yesterday,
    Figures monthToDate) {

  /**
   * One team's day.
   *
   * @param rank by effective calls, from 1; equal figures share a rank
   * @param agents how many belong to it on that day, or called
   * @param calendar whether it works on that day
   * @param openMeeting the meeting that it holds now
   * @param targets by figure; only those that were set
   */
  public record TeamRow(
      Board.Team team,
      int rank,
      int agents,
      Board.Calendar calendar,
      Board.@Nullable OpenMeeting openMeeting,
      @JsonUnwrapped Figures figures,
      Map<String, Board.Target> targets) {}

  /** The day before. */
  public record Yesterday(LocalDate date, Figures figures) {}
}
