package telesales.projection.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import telesales.contracts.meetings.Period;
import telesales.figures.DayPlan;
import telesales.figures.Targets;

/**
 * What a team did and was asked for in a week or month, day by day, and did in the one before: made
 * of the same parts as the boards of these days.
 */
public final class TeamPeriod {
  private final CalendarPeriod period;
  private final TeamPart part;
  private final List<ShortfallFacts.Member> members;
  private final List<AgentDay> days;
  private final Map<LocalDate, List<AgentDay>> byDay;
  private final Function<LocalDate, DayPlan> plans;
  private final Targets dayTargets;
  private final Names names;

  /**
   * @param part of the day that is looked at in the period, for what is asked of the whole period
   * @param members who belonged to the team on which of its days
   * @param days the figures of whoever belonged to the team, from the period before on
   * @param dayTargets all targets for single days that hold on any of these
   */
  TeamPeriod(
      CalendarPeriod period,
      TeamPart part,
      List<ShortfallFacts.Member> members,
      List<AgentDay> days,
      Function<LocalDate, DayPlan> plans,
      Targets dayTargets,
      Names names) {
    this.period = period;
    this.part = part;
    this.members = members;
    this.days = days;
    this.byDay = days.stream().collect(Collectors.groupingBy(AgentDay::day));
    this.plans = plans;
    this.dayTargets = dayTargets;
    this.names = names;
  }

  public Board.Team team() {
    return part.team();
  }

  public String nameOf(String agent) {
    return names.agentOrId(agent);
  }

  /** Of this period and the one before. */
  public List<AgentDay> days() {
    return days;
  }

  /** Whoever belonged to the team on a day of the period, or has figures in it, by id. */
  public List<String> agents() {
    return Stream.concat(
            members.stream().map(ShortfallFacts.Member::agent),
            days.stream().filter(each -> period.contains(each.day())).map(AgentDay::agent))
        .distinct()
        .sorted()
        .toList();
  }

  public boolean worksOn(LocalDate day) {
    return plans.apply(day).working();
  }

  /** What a week or month as such is asked of the team; as {@code attainment} says it. */
  public List<Attainment.Reached> reached() {
    return part.reached(List.of(period.period()));
  }

  public List<Attainment.Reached> reachedBy(String agent) {
    return part.members().contains(agent)
        ? part.reachedBy(agent, List.of(period.period()))
        : List.of();
  }

  /** What all of these teams are asked for together. */
  public static List<Attainment.Reached> together(List<TeamPeriod> teams, Period period) {
    return TeamPart.together(teams.stream().map(each -> each.part).toList(), List.of(period));
  }

  /**
   * The targets of one day by figure, as that day's board has them.
   *
   * @param agent null for the whole team
   */
  public Map<String, Board.Target> targets(LocalDate day, @Nullable String agent) {
    DayPlan plan = plans.apply(day);
    if (!plan.working()) {
      return Map.of();
    }
    List<AgentDay> done =
        byDay.getOrDefault(day, List.of()).stream()
            .filter(each -> agent == null || each.agent().equals(agent))
            .toList();
    List<String> asked =
        Stream.concat(
                members.stream()
                    .filter(each -> each.on(day))
                    .map(ShortfallFacts.Member::agent)
                    .filter(each -> agent == null || each.equals(agent)),
                done.stream().map(AgentDay::agent))
            .distinct()
            .toList();
    double share = part.shares().shareOf(day);
    return new DayTargets(dayTargets, day, part.team(), share).of(AgentDay.sum(done), asked);
  }
}
