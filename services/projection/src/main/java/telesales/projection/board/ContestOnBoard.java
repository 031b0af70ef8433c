package telesales.projection.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telesales.contracts.meetings.ContestDraw;
import telesales.contracts.meetings.ContestKind;
import telesales.contracts.meetings.ContestOutcome;
import telesales.contracts.meetings.ContestPeriod;
import telesales.contracts.meetings.Metric;

/**
 * A contest (PK) that is on.
 *
 * @param endsAt when it is over: with the noon meeting for a morning's, else with the evening
 *     meeting of its last day
 * @param draw the lot; null if it was drawn by hand
 * @param sides by the figures of now, whatever it was settled by
 * @param leaders who would win by these figures; several if they are equal, none if nobody would
 * @param gap how far the first is ahead of the second in the metric's unit, per head where teams
 *     are measured so
 * @param settlement how it was settled last; null before
 */
public record ContestOnBoard(
    String contest,
    ContestKind kind,
    Metric metric,
    @Nullable Metric tieBreak,
    boolean perHead,
    ContestPeriod period,
    LocalDate from,
    LocalDate until,
    @Moment Instant endsAt,
    String stake,
    @Nullable ContestDraw draw,
    List<Side> sides,
    List<String> leaders,
    double gap,
    @Nullable Settlement settlement,
    @Moment @Nullable Instant rewardGivenAt) {
  /**
   * One who competes.
   *
   * @param figure the sum, as the team's own board has it
   * @param value what it is measured by: the figure, or the figure for each member
   * @param absent whether it cannot win, as far as is known
   */
  public record Side(
      String id,
      String name,
      String team,
      String teamName,
      long figure,
      double value,
      boolean absent) {}

  /**
   * How it was settled.
   *
   * @param number 1 for the first, more if it was settled again
   * @param winners ids; several share the stake
   * @param figures of the sides in their order, as they were then
   * @param corrected whether figures have changed since
   */
  public record Settlement(
      int number,
      ContestOutcome outcome,
      List<String> winners,
      List<Long> figures,
      boolean corrected,
      @Moment Instant at) {}
}
