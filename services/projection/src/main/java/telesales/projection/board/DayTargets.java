package telesales.projection.board;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
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

/** A day's targets beside the figures. A team's target is the sum of its agents'. */
final class DayTargets {
  private final Targets targets;
  private final LocalDate day;
  private final @Nullable TeamId team;
  private final @Nullable DepartmentId department;
  private final double passedShare;

  DayTargets(Targets targets, LocalDate day, Board.Team team, double passedShare) {
    this.targets = targets;
    this.day = day;
    this.team = team.id().equals(Board.UNASSIGNED) ? null : new TeamId(team.id());
    this.department = team.department() == null ? null : new DepartmentId(team.department().id());
    this.passedShare = passedShare;
  }

  Map<String, Board.Target> of(Figures figures, List<String> agents) {
    Map<String, Board.Target> beside = new LinkedHashMap<>();
    sums(agents)
        .forEach(
            (metric, target) -> beside.put(metric.wireName(), beside(figures.get(metric), target)));
    return beside;
  }

  private Map<Metric, Long> sums(List<String> agents) {
    Map<Metric, Long> sums = new EnumMap<>(Metric.class);
    for (Metric metric : Metric.values()) {
      for (String agent : agents) {
        OptionalLong figure =
            targets.figure(metric, Period.DAY, day, new AgentId(agent), team, department);
        figure.ifPresent(each -> sums.merge(metric, each, Long::sum));
      }
    }
    return sums;
  }

  private Board.Target beside(long figure, long target) {
    return Board.Target.of(figure, target, target * passedShare);
  }
}
