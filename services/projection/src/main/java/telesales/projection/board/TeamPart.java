package telesales.projection.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import telesales.contracts.AgentId;
import telesales.contracts.DepartmentId;
import telesales.contracts.TeamId;
import telesales.contracts.meetings.Metric;
import telesales.contracts.meetings.Period;
import telesales.figures.Figures;
import telesales.figures.Targets;

/**
 * What a team did, and was asked for, in the periods that a day lies in.
 *
 * @param days the figures of whoever belonged to the team on those days, from the first of the week
 *     or month on
 * @param mornings by agent, what the day had come to at noon
 */
record TeamPart(
    Board.Team team,
    PeriodShares shares,
    LocalDate date,
    List<String> members,
    List<AgentDay> days,
    Map<String, Figures> mornings,
    Targets targets) {
  /** Before this share of a period a forecast is noise. */
  private static final double TOO_EARLY = 0.05;

  /** The team's: what its members are asked for together, and what all who were in it did. */
  List<Attainment.Reached> reached(List<Period> periods) {
    List<Attainment.Reached> reached = new ArrayList<>();
    for (Metric metric : Metric.values()) {
      for (Period period : periods) {
        long target =
            members.stream().mapToLong(agent -> target(metric, period, agent).orElse(0)).sum();
        if (target > 0) {
          reached.add(reached(metric, period, done(period, null).get(metric), target));
        }
      }
    }
    return List.copyOf(reached);
  }

  List<Attainment.Reached> reachedBy(String agent, List<Period> periods) {
    Map<Period, Figures> done = new EnumMap<>(Period.class);
    periods.forEach(period -> done.put(period, done(period, agent)));
    List<Attainment.Reached> reached = new ArrayList<>();
    for (Metric metric : Metric.values()) {
      for (Period period : periods) {
        target(metric, period, agent)
            .ifPresent(
                target ->
                    reached.add(
                        reached(
                            metric,
                            period,
                            done.getOrDefault(period, Figures.NONE).get(metric),
                            target)));
      }
    }
    return List.copyOf(reached);
  }

  private OptionalLong target(Metric metric, Period period, String agent) {
    if (!shares.isAsked(period)) {
      return OptionalLong.empty();
    }
    TeamId id = team.id().equals(Board.UNASSIGNED) ? null : new TeamId(team.id());
    Board.Department in = team.department();
    DepartmentId department = in == null ? null : new DepartmentId(in.id());
    return targets.figure(metric, period, date, new AgentId(agent), id, department);
  }

  /**
   * @param agent null for all
   */
  private Figures done(Period period, @Nullable String agent) {
    Figures morning =
        mornings.entrySet().stream()
            .filter(each -> agent == null || each.getKey().equals(agent))
            .map(Map.Entry::getValue)
            .reduce(Figures.NONE, Figures::plus);
    return switch (period) {
      case MORNING -> morning;
      case AFTERNOON -> since(Period.DAY, agent).minus(morning);
      case DAY, WEEK, MONTH -> since(period, agent);
    };
  }

  private Figures since(Period period, @Nullable String agent) {
    var first = PeriodShares.first(period, date);
    return days.stream()
        .filter(each -> !each.day().isBefore(first))
        .filter(each -> agent == null || each.agent().equals(agent))
        .map(AgentDay::figures)
        .reduce(Figures.NONE, Figures::plus);
  }

  private Attainment.Reached reached(Metric metric, Period period, long value, long target) {
    double share = shares.share(period);
    return new Attainment.Reached(
        metric,
        period,
        value,
        target,
        Rounding.rounded((double) value / target, 10_000),
        Rounding.rounded(target * share, 100),
        share < TOO_EARLY ? null : Double.valueOf(Rounding.rounded(value / share, 100)));
  }

  /** Of several teams together; one without a target is asked for nothing, and left out. */
  static List<Attainment.Reached> together(List<TeamPart> parts, List<Period> periods) {
    record Kind(Metric figure, Period period) {}
    Map<Kind, Attainment.Reached> sums = new HashMap<>();
    for (TeamPart part : parts) {
      for (Attainment.Reached each : part.reached(periods)) {
        sums.merge(new Kind(each.figure(), each.period()), each, Attainment.Reached::plus);
      }
    }
    return sums.values().stream()
        .sorted(
            Comparator.comparing(Attainment.Reached::figure)
                .thenComparing(Attainment.Reached::period))
        .toList();
  }
}
