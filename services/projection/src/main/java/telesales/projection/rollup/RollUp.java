package telesales.projection.rollup;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import telesales.contracts.meetings.Period;
import telesales.contracts.meetings.Scope.Level;
import telesales.figures.Figures;
import telesales.projection.board.Attainment;
import telesales.projection.board.Board;
import telesales.projection.board.CalendarPeriod;
import telesales.projection.board.Moment;

/**
 * A calendar week or month of a team, a department or the company, live or as it stood at an
 * instant. Every figure is the sum of what the boards of its days show at that moment, every ratio
 * is one of such sums.
 *
 * @param day the one of the period that is looked at: its last once it is over
 * @param before the week or month before
 * @param timezone by which days are reckoned, as in {@code Asia/Shanghai}
 * @param asOf the instant that was asked for; null for the present
 * @param now when this was read
 * @param updatedAt when the newest of what is counted was recorded; null if nothing is
 * @param currency of amounts, which are in its minor units
 * @param days all of the period
 * @param rows of a team its agents, of a department its teams, of the company its departments and
 *     whatever belongs to none; the best first
 */
public record RollUp(
    Scope of,
    Span period,
    LocalDate day,
    Span before,
    String timezone,
    @Moment @Nullable Instant asOf,
    @Moment Instant now,
    @Moment @Nullable Instant updatedAt,
    String currency,
    Sum total,
    List<Day> days,
    List<Row> rows) {

  /**
   * Whose it is.
   *
   * @param id null for the company, as the name
   * @param department a team's
   */
  public record Scope(
      Level level,
      @Nullable String id,
      @Nullable String name,
      Board.@Nullable Department department) {}

  /**
   * A week or month.
   *
   * @param name as it is asked for: 2026-W48, 2026-11
   */
  public record Span(Period period, String name, LocalDate from, LocalDate until) {
    static Span of(CalendarPeriod period) {
      return new Span(period.period(), period.name(), period.from(), period.until());
    }
  }

  /**
   * The sum of several days.
   *
   * @param ratios by name: connectRate, effectiveRate, interestRate, dealRate, averageTalkSeconds,
   *     averageDealAmount; only those that there is something to measure by
   * @param targets of the week or month as such
   * @param dayTargets by figure, the sum of what each single day asks for, days to come included
   * @param before the week or month before
   * @param beforeToDate of that as many days as have come of this one; all once it is over
   */
  public record Sum(
      @JsonUnwrapped Figures figures,
      Map<String, Double> ratios,
      List<Attainment.Reached> targets,
      Map<String, Board.Target> dayTargets,
      Figures before,
      Figures beforeToDate) {}

  /**
   * One day.
   *
   * @param working whether the team, or any of the teams, works on it
   * @param targets by figure; only those that were set
   */
  public record Day(
      LocalDate date,
      boolean working,
      @JsonUnwrapped Figures figures,
      Map<String, Board.Target> targets) {}

  /** What a row did on one day. */
  public record DayFigures(LocalDate date, @JsonUnwrapped Figures figures) {}

  /**
   * A part of the whole.
   *
   * @param level agent, team or department
   * @param rank by effective calls, from 1; equal figures share a rank
   * @param days those on which there are figures
   */
  public record Row(
      Level level,
      String id,
      String name,
      int rank,
      @JsonUnwrapped Sum sum,
      List<DayFigures> days) {}

  /** An agent sees of the others what the wall shows of them. */
  RollUp seenBy(@Nullable String agent) {
    return agent == null
        ? this
        : new RollUp(
            of,
            period,
            day,
            before,
            timezone,
            asOf,
            now,
            updatedAt,
            currency,
            total,
            days,
            rows.stream().filter(row -> Objects.equals(row.id(), agent)).toList());
  }
}
