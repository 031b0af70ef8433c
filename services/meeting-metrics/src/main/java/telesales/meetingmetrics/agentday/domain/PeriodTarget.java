package telesales.meetingmetrics.agentday.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import telesales.contracts.DepartmentId;
import telesales.contracts.TeamId;
import telesales.contracts.meetings.Metric;
import telesales.contracts.meetings.Period;
import telesales.figures.Targets;

/**
 * What an agent is to reach of one metric in a day or in one of its halves.
 *
 * @param target 1 or more
 */
public record PeriodTarget(Metric metric, Period period, long target) {
  private static final List<Period> OF_A_DAY =
      List.of(Period.MORNING, Period.AFTERNOON, Period.DAY);

  /** Those that hold on this day, sorted by metric and period. */
  public static List<PeriodTarget> of(
      AgentDay day, Targets targets, @Nullable TeamId team, @Nullable DepartmentId department) {
    List<PeriodTarget> holding = new ArrayList<>();
    for (Metric metric : Metric.values()) {
      for (Period period : OF_A_DAY) {
        OptionalLong figure =
            targets.figure(metric, period, day.date(), day.agent(), team, department);
        figure.ifPresent(value -> holding.add(new PeriodTarget(metric, period, value)));
      }
    }
    return holding;
  }

  public long figure(DayFigures figures) {
    return figures.of(period).get(metric);
  }

  public boolean isReached(DayFigures figures) {
    return figure(figures) >= target;
  }

  /**
   * When the call began that brought the figure up to the target. It does not depend on the order
   * in which calls came to be known.
   *
   * @param ofTheDay all contributions to that day, which together reach the target
   */
  public Instant reachedAt(Collection<Contribution> ofTheDay) {
    List<Contribution> inTheirOrder =
        ofTheDay.stream()
            .filter(each -> each.figures().get(metric) > 0)
            .sorted(Comparator.comparing(Contribution::at))
            .toList();
    DayFigures sum = DayFigures.NONE;
    Instant at = Instant.EPOCH;
    for (Contribution each : inTheirOrder) {
      sum = sum.plus(each);
      at = each.at();
      if (isReached(sum)) {
        return at;
      }
    }
    return at;
  }
}
