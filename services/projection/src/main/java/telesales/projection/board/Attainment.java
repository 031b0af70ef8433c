package telesales.projection.board;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telesales.contracts.meetings.Metric;
import telesales.contracts.meetings.Period;

/**
 * How far a team is with its targets of the day, its two halves, the week and the month, live or as
 * it stood at an instant.
 *
 * @param date the team's local day
 * @param asOf the instant that was asked for; null for the present
 * @param now when this was read
 * @param currency of amounts, which are in its minor units
 * @param periods those that the day lies in; its halves only on a working day
 * @param team the team's, which are asked for of its members together
 * @param agents every member of the team on that day
 * @param department the department's, of all its teams together, by week and month; null if the
 *     team is in none
 */
public record Attainment(
    Board.Team of,
    LocalDate date,
    String timezone,
    @Moment @Nullable Instant asOf,
    @Moment Instant now,
    String currency,
    List<Span> periods,
    List<Reached> team,
    List<OfAgent> agents,
    @Nullable OfDepartment department) {
  /**
   * A period of work.
   *
   * @param passedShare of its working time, 0 to 1, by the team's calendar
   */
  public record Span(Period period, LocalDate from, LocalDate until, double passedShare) {}

  /**
   * How far one figure is.
   *
   * @param attainment value / target: 1 is reached
   * @param expected what the figure should be by now
   * @param forecast what it comes to by the end of the period if work goes on at this pace; absent
   *     while it is too early to say
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Reached(
      Metric figure,
      Period period,
      long value,
      long target,
      double attainment,
      double expected,
      @Nullable Double forecast) {
    Reached plus(Reached other) {
      long sum = value + other.value;
      long asked = target + other.target;
      Double one = forecast;
      Double two = other.forecast;
      return new Reached(
          figure,
          period,
          sum,
          asked,
          Rounding.rounded((double) sum / asked, 10_000),
          expected + other.expected,
          one == null || two == null ? null : Double.valueOf(one + two));
    }
  }

  /** One agent's. */
  public record OfAgent(String agent, String name, List<Reached> reached) {}

  /** A department's. */
  public record OfDepartment(String id, String name, List<Reached> reached) {}

  /** An agent sees of the others what the wall shows of them. */
  Attainment seenBy(@Nullable String agent) {
    return agent == null
        ? this
        : new Attainment(
            of,
            date,
            timezone,
            asOf,
            now,
            currency,
            periods,
            team,
            agents.stream().filter(each -> each.agent().equals(agent)).toList(),
            department);
  }
}
