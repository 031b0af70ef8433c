package telesales.meetingmetrics.agentday.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import telesales.contracts.DepartmentId;
import telesales.contracts.TeamId;
import telesales.contracts.meetings.Metric;
import telesales.contracts.meetings.Period;
import telesales.figures.Figures;
import telesales.figures.Targets;
import telesales.meetingmetrics.agentday.domain.AgentDay;
import telesales.meetingmetrics.agentday.domain.DayFigures;
import telesales.meetingmetrics.agentday.domain.PeriodTarget;
import telesales.meetingmetrics.floor.domain.Floor;

/**
 * An agent's day.
 *
 * @param team whose member the agent was on that day, if of any
 * @param targets that hold on the day and its halves, sorted by metric and period
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgentDayView(
    String agent,
    LocalDate date,
    @Nullable String team,
    Figures day,
    Figures morning,
    Figures afternoon,
    List<Attainment> targets) {
  /**
   * How far a target is attained.
   *
   * @param target 1 or more
   * @param reachedAt when the call began that reached what was then the target; it stays, even if a
   *     correction takes the figure below again
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Attainment(
      Metric metric, Period period, long figure, long target, @Nullable Instant reachedAt) {}

  static AgentDayView of(
      AgentDay day,
      Floor floor,
      Targets targets,
      DayFigures figures,
      List<TargetReachedRow> reached) {
    TeamId team = floor.teamOn(day.date(), day.agent()).orElse(null);
    DepartmentId department = Optional.ofNullable(team).flatMap(floor::departmentOf).orElse(null);
    return new AgentDayView(
        day.agent().value(),
        day.date(),
        team == null ? null : team.value(),
        figures.day(),
        figures.morning(),
        figures.afternoon(),
        PeriodTarget.of(day, targets, team, department).stream()
            .map(target -> attainment(target, figures, reached))
            .toList());
  }

  private static Attainment attainment(
      PeriodTarget target, DayFigures figures, List<TargetReachedRow> reached) {
    Instant reachedAt =
        reached.stream()
            .filter(row -> row.isFor(target.metric(), target.period()))
            .map(row -> row.reachedAt)
            .findFirst()
            .orElse(null);
    return new Attainment(
        target.metric(), target.period(), target.figure(figures), target.target(), reachedAt);
  }
}
