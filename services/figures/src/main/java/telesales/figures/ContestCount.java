package telesales.figures;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import telesales.contracts.TeamId;
import telesales.contracts.meetings.ContestKind;
import telesales.contracts.meetings.ContestSide;
import telesales.contracts.meetings.ContestStanding;
import telesales.contracts.meetings.ContestTerms;

/**
 * How far each side of a contest is: the sum of what its agents did in their team on the contest's
 * days.
 */
public final class ContestCount {
  /**
   * What an agent did in a team on a day of the contest, in its part of the day.
   *
   * @param figure by the contest's metric
   * @param tieBreak by the metric that decides between equals; 0 if there is none
   */
  public record Day(String agent, LocalDate day, long dials, long figure, long tieBreak) {}

  /**
   * What there is of a team.
   *
   * @param members on the latest day that is looked at
   * @param days of whoever was a member on them
   * @param workedDays on which nobody may be absent
   */
  public record Team(Set<String> members, List<Day> days, Set<LocalDate> workedDays) {
    public static final Team NOBODY = new Team(Set.of(), List.of(), Set.of());
  }

  private ContestCount() {}

  public static List<ContestStanding> of(ContestTerms terms, Map<TeamId, Team> teams) {
    return terms.sides().stream()
        .map(side -> of(terms.kind(), side, teams.getOrDefault(side.team(), Team.NOBODY)))
        .toList();
  }

  private static ContestStanding of(ContestKind kind, ContestSide side, Team team) {
    boolean isTeam = kind == ContestKind.TEAMS;
    List<Day> days =
        isTeam
            ? team.days()
            : team.days().stream().filter(day -> day.agent().equals(side.id())).toList();
    boolean there = isTeam ? !team.members().isEmpty() : team.members().contains(side.id());
    return new ContestStanding(
        side.id(),
        sum(days, Day::figure),
        sum(days, Day::tieBreak),
        isTeam ? team.members().size() : 1,
        !there || !dialledOn(days).containsAll(team.workedDays()));
  }

  private static long sum(List<Day> days, ToLongFunction<Day> figure) {
    return days.stream().mapToLong(figure).sum();
  }

  private static Set<LocalDate> dialledOn(List<Day> days) {
    Set<LocalDate> dialled = new HashSet<>();
    days.stream().filter(day -> day.dials() > 0).map(Day::day).forEach(dialled::add);
    return dialled;
  }
}
