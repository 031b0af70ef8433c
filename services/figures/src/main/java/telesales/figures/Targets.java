package telesales.figures;

import static java.time.temporal.TemporalAdjusters.firstDayOfMonth;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import telesales.contracts.AgentId;
import telesales.contracts.DepartmentId;
import telesales.contracts.TeamId;
import telesales.contracts.meetings.MeetingsEvent.TargetSet;
import telesales.contracts.meetings.Metric;
import telesales.contracts.meetings.Period;
import telesales.contracts.meetings.Scope;
import telesales.contracts.meetings.Scope.Level;

/**
 * Which target holds for an agent. The narrowest scope wins: agent before team before department
 * before company; within a scope the latest that is effective by then, and of those that begin on
 * the same day the one that was set later. Immutable.
 */
public final class Targets {
  public static final Targets NONE = new Targets(Map.of());

  private static final Comparator<TargetSet> READABLE =
      Comparator.comparing(TargetSet::metric)
          .thenComparing(TargetSet::period)
          .thenComparing(set -> set.scope().level())
          .thenComparing(set -> String.valueOf(set.scope().id()));

  private record Kind(Metric metric, Period period, Scope scope) {}

  /** Of each kind of target, those that hold from a day on. Nobody writes to these maps. */
  private final Map<Kind, NavigableMap<LocalDate, TargetSet>> byKind;

  private Targets(Map<Kind, NavigableMap<LocalDate, TargetSet>> byKind) {
    this.byKind = byKind;
  }

  /**
   * @param inTheirOrder as they were set, so that the later can replace the earlier
   */
  public static Targets of(Iterable<TargetSet> inTheirOrder) {
    Map<Kind, NavigableMap<LocalDate, TargetSet>> byKind = new HashMap<>();
    for (TargetSet set : inTheirOrder) {
      byKind.computeIfAbsent(kind(set), _ -> new TreeMap<>()).put(set.effectiveFrom(), set);
    }
    return new Targets(byKind);
  }

  /** These, and one that was set after them. */
  public Targets with(TargetSet set) {
    Map<Kind, NavigableMap<LocalDate, TargetSet>> more = new HashMap<>(byKind);
    NavigableMap<LocalDate, TargetSet> days =
        new TreeMap<>(byKind.getOrDefault(kind(set), new TreeMap<>()));
    days.put(set.effectiveFrom(), set);
    more.put(kind(set), days);
    return new Targets(more);
  }

  /**
   * What the agent is to reach in the period that the day lies in; a week begins on Monday. Empty
   * where nothing was set, or where the target that wins is 0, which asks for nothing.
   *
   * @param team the agent's team on that day, if it has one
   * @param department that team's department
   */
  public OptionalLong figure(
      Metric metric,
      Period period,
      LocalDate day,
      AgentId agent,
      @Nullable TeamId team,
      @Nullable DepartmentId department) {
    LocalDate begins = beginning(period, day);
    TargetSet found = holding(metric, period, begins, Level.AGENT, agent.value());
    if (found == null && team != null) {
      found = holding(metric, period, begins, Level.TEAM, team.value());
    }
    if (found == null && department != null) {
      found = holding(metric, period, begins, Level.DEPARTMENT, department.value());
    }
    if (found == null) {
      found = holding(metric, period, begins, Level.COMPANY, null);
    }
    return found == null || found.figure() == 0
        ? OptionalLong.empty()
        : OptionalLong.of(found.figure());
  }

  /** Of each metric, period and scope the one that holds on that day, sorted by these. */
  public List<TargetSet> holdingOn(LocalDate day) {
    List<TargetSet> holding = new ArrayList<>();
    byKind.forEach(
        (kind, days) -> {
          var entry = days.floorEntry(beginning(kind.period(), day));
          if (entry != null) {
            holding.add(entry.getValue());
          }
        });
    holding.sort(READABLE);
    return List.copyOf(holding);
  }

  private @Nullable TargetSet holding(
      Metric metric, Period period, LocalDate begins, Level level, @Nullable String id) {
    var days = byKind.get(new Kind(metric, period, new Scope(level, id)));
    var entry = days == null ? null : days.floorEntry(begins);
    return entry == null ? null : entry.getValue();
  }

  private static Kind kind(TargetSet set) {
    return new Kind(set.metric(), set.period(), set.scope());
  }

  private static LocalDate beginning(Period period, LocalDate day) {
    return switch (period) {
      case MORNING, AFTERNOON, DAY -> day;
      case WEEK -> day.with(previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.with(firstDayOfMonth());
    };
  }
}
