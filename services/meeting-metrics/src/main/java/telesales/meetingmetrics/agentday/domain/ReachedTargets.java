package telesales.meetingmetrics.agentday.domain;

import java.util.HashSet;
import java.util.Set;
import telesales.contracts.meetings.Metric;
import telesales.contracts.meetings.Period;

/** What a day has reached so far. */
public record ReachedTargets(Set<Reached> reached) {
  public ReachedTargets {
    reached = Set.copyOf(reached);
  }

  /** One metric in the day or one of its halves. */
  public record Reached(Metric metric, Period period) {}

  ReachedTargets with(Metric metric, Period period) {
    Set<Reached> more = new HashSet<>(reached);
    more.add(new Reached(metric, period));
    return new ReachedTargets(more);
  }

  boolean has(PeriodTarget target) {
    return reached.contains(new Reached(target.metric(), target.period()));
  }
}
