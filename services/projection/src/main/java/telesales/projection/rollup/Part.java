package telesales.projection.rollup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import telesales.contracts.meetings.Metric;
import telesales.contracts.meetings.Period;
import telesales.contracts.meetings.Scope.Level;
import telesales.figures.Figures;
import telesales.figures.Ratio;
import telesales.projection.board.AgentDay;
import telesales.projection.board.Attainment;
import telesales.projection.board.Board;
import telesales.projection.board.CalendarPeriod;
import telesales.projection.board.TeamPeriod;

/**
 * Whose days are summed: those of teams together, or of one agent of a team.
 *
 * @param agent null for all
 */
record Part(
    Level level,
    String id,
    String name,
    CalendarPeriod period,
    LocalDate day,
    List<TeamPeriod> teams,
    @Nullable String agent) {

  /** The agents of a single team. */
  List<Part> agents() {
    TeamPeriod team = teams.getFirst();
    return team.agents().stream()
        .map(each -> new Part(Level.AGENT, each, team.nameOf(each), period, day, teams, each))
        .toList();
  }

  RollUp.Sum sum() {
    Figures figures = figures(period.from(), period.until());
    CalendarPeriod before = period.before();
    return new RollUp.Sum(
        figures,
        Ratio.all(figures),
        targets(),
        dayTargets(figures),
        figures(before.from(), before.until()),
        figures(before.from(), sameDayOf(before)));
  }

  List<RollUp.Day> days() {
    Map<LocalDate, Figures> byDay = byDay();
    List<RollUp.Day> days = new ArrayList<>();
    for (LocalDate each : allDays()) {
      Figures figures = byDay.getOrDefault(each, Figures.NONE);
      days.add(
          new RollUp.Day(
              each,
              teams.stream().anyMatch(team -> team.worksOn(each)),
              figures,
              withFigures(figures, targetsOf(each))));
    }
    return List.copyOf(days);
  }

  List<RollUp.DayFigures> daysWithFigures() {
    Map<LocalDate, Figures> byDay = byDay();
    return allDays().stream()
        .filter(each -> !byDay.getOrDefault(each, Figures.NONE).equals(Figures.NONE))
        .map(each -> new RollUp.DayFigures(each, byDay.getOrDefault(each, Figures.NONE)))
        .toList();
  }

  @Nullable Instant updatedAt() {
    return counted()
        .filter(each -> period.contains(each.day()))
        .map(AgentDay::changedAt)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  /** The day of the period before that is as far in it; its last once this one is over. */
  private LocalDate sameDayOf(CalendarPeriod before) {
    if (day.equals(period.until())) {
      return before.until();
    }
    return period.period() == Period.MONTH
        ? before.from().withDayOfMonth(Math.min(day.getDayOfMonth(), before.from().lengthOfMonth()))
        : before.from().plusDays(ChronoUnit.DAYS.between(period.from(), day));
  }

  private List<Attainment.Reached> targets() {
    return agent == null
        ? TeamPeriod.together(teams, period.period())
        : teams.getFirst().reachedBy(agent);
  }

  private Map<String, Board.Target> dayTargets(Figures figures) {
    Map<String, Board.Target> sums = new HashMap<>();
    allDays().forEach(each -> add(targetsOf(each), sums));
    return withFigures(figures, sums);
  }

  private Map<String, Board.Target> targetsOf(LocalDate each) {
    Map<String, Board.Target> sums = new HashMap<>();
    teams.forEach(team -> add(team.targets(each, agent), sums));
    return sums;
  }

  private static void add(Map<String, Board.Target> targets, Map<String, Board.Target> to) {
    targets.forEach(
        (figure, target) ->
            to.merge(
                figure,
                target,
                (one, other) ->
                    new Board.Target(
                        one.target() + other.target(), 0, one.expected() + other.expected())));
  }

  /** In the order of figures, and attained by these. */
  private static Map<String, Board.Target> withFigures(
      Figures figures, Map<String, Board.Target> sums) {
    Map<String, Board.Target> targets = new LinkedHashMap<>();
    for (Metric metric : Metric.values()) {
      Board.Target sum = sums.get(metric.wireName());
      if (sum != null) {
        targets.put(
            metric.wireName(), Board.Target.of(figures.get(metric), sum.target(), sum.expected()));
      }
    }
    return targets;
  }

  private Figures figures(LocalDate from, LocalDate until) {
    return counted()
        .filter(each -> !each.day().isBefore(from) && !each.day().isAfter(until))
        .map(AgentDay::figures)
        .reduce(Figures.NONE, Figures::plus);
  }

  private Map<LocalDate, Figures> byDay() {
    Map<LocalDate, Figures> byDay = new HashMap<>();
    counted().forEach(each -> byDay.merge(each.day(), each.figures(), Figures::plus));
    return byDay;
  }

  private Stream<AgentDay> counted() {
    return teams.stream()
        .flatMap(team -> team.days().stream())
        .filter(each -> agent == null || each.agent().equals(agent));
  }

  private List<LocalDate> allDays() {
    return period.from().datesUntil(period.until().plusDays(1)).toList();
  }
}
