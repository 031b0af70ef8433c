package telesales.projection.board;

import static java.util.Objects.requireNonNull;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import telesales.contracts.TeamId;
import telesales.contracts.meetings.ContestEvent.ContestSettled;
import telesales.contracts.meetings.ContestKind;
import telesales.contracts.meetings.ContestPeriod;
import telesales.contracts.meetings.ContestSide;
import telesales.contracts.meetings.ContestStanding;
import telesales.contracts.meetings.ContestTerms;
import telesales.contracts.meetings.Metric;
import telesales.figures.ContestCount;
import telesales.figures.ContestRule;
import telesales.figures.WorkCalendar;
import telesales.projection.meeting.ContestState;

/** Puts the contests of a team's day together: one figure is the same as on each side's board. */
final class ContestsOfBoard {
  /** A team's part of some contests; the same for all that run over the same days. */
  private record Part(String team, ContestPeriod period, LocalDate from, LocalDate last) {}

  private record Team(
      Board.Team team, Set<String> members, List<AgentDay> days, WorkCalendar calendar) {}

  private final ContestTables tables;
  private final TeamBoard board;
  private final LocalDate shown;

  /**
   * @param shown the local day of the instant that the board shows
   */
  ContestsOfBoard(ContestTables tables, TeamBoard board, LocalDate shown) {
    this.tables = tables;
    this.board = board;
    this.shown = shown;
  }

  Uni<TeamBoard> added() {
    Board of = board.board();
    return tables
        .contests(of.team().id(), of.date())
        .chain(
            contests ->
                contests.isEmpty()
                    ? Uni.createFrom().item(board)
                    : parts(contests).chain(parts -> named(contests, parts)));
  }

  private Uni<Map<Part, Team>> parts(List<ContestState> contests) {
    Set<Part> wanted = contests.stream().flatMap(this::parts).collect(Collectors.toSet());
    return Multi.createFrom()
        .iterable(wanted)
        .onItem()
        .transformToUniAndConcatenate(part -> read(part).map(team -> Map.entry(part, team)))
        .collect()
        .asMap(Map.Entry::getKey, Map.Entry::getValue);
  }

  private Stream<Part> parts(ContestState contest) {
    ContestTerms terms = contest.terms();
    return terms.teams().stream()
        .map(team -> new Part(team.value(), terms.period(), terms.from(), last(contest)));
  }

  /** A board of a day gone by shows what there was at its end; what is settled is over. */
  private LocalDate last(ContestState contest) {
    LocalDate until = contest.terms().until();
    return contest.settled() == null ? earlier(board.board().date(), until) : until;
  }

  private Uni<Team> read(Part part) {
    return tables
        .of(part.team())
        .team()
        .map(found -> found.orElse(new Board.Team(part.team(), part.team(), null)))
        .chain(
            team ->
                tables
                    .calendar(team, part.from(), part.last())
                    .chain(calendar -> read(part, team, calendar)));
  }

  private Uni<Team> read(Part part, Board.Team team, WorkCalendar calendar) {
    LocalTime noon = AttainmentTables.planOf(calendar, team, part.from()).hours().noonMeeting();
    return Uni.combine()
        .all()
        .unis(
            tables.of(part.team()).members(part.last()),
            tables.days(part.team(), part.period(), part.from(), part.last(), noon))
        .with((members, days) -> new Team(team, Set.copyOf(members), days, calendar));
  }

  private Uni<TeamBoard> named(List<ContestState> contests, Map<Part, Team> parts) {
    Stream<String> agents =
        contests.stream()
            .filter(contest -> contest.terms().kind() == ContestKind.AGENTS)
            .flatMap(contest -> contest.terms().sides().stream().map(ContestSide::id));
    Set<String> concerned = new HashSet<>(board.concerned());
    parts.values().forEach(team -> concerned.addAll(team.members()));
    return tables
        .of(board.board().team().id())
        .names(agents, Stream.empty())
        .map(
            names ->
                new TeamBoard(
                    board
                        .board()
                        .withContests(
                            contests.stream()
                                .map(contest -> shown(contest, parts, names))
                                .toList()),
                    Set.copyOf(concerned)));
  }

  private ContestOnBoard shown(ContestState contest, Map<Part, Team> parts, Names names) {
    ContestTerms terms = contest.terms();
    Map<TeamId, Team> teams = new HashMap<>();
    parts(contest)
        .forEach(part -> teams.put(new TeamId(part.team()), requireNonNull(parts.get(part))));
    List<ContestStanding> standing = standing(contest, teams);
    return new ContestOnBoard(
        contest.drawn().contest().value(),
        terms.kind(),
        terms.metric(),
        terms.tieBreak(),
        terms.perHead(),
        terms.period(),
        terms.from(),
        terms.until(),
        endsAt(terms),
        terms.stake(),
        contest.drawn().draw(),
        sides(terms, standing, teams, names),
        ContestRule.judge(terms, standing).winners(),
        gap(terms, standing),
        settlement(contest.settled(), standing),
        contest.rewardGivenAt());
  }

  private List<ContestStanding> standing(ContestState contest, Map<TeamId, Team> teams) {
    ContestTerms terms = contest.terms();
    // Whoever has made no call today may still make one, until it is settled.
    LocalDate last = last(contest);
    LocalDate judged = contest.settled() == null ? earlier(shown.minusDays(1), last) : last;
    Map<TeamId, ContestCount.Team> counted = new HashMap<>();
    teams.forEach(
        (id, team) ->
            counted.put(
                id,
                new ContestCount.Team(
                    team.members(),
                    team.days().stream().map(day -> counted(day, terms)).toList(),
                    workedDays(team, terms.from(), judged))));
    return ContestCount.of(terms, counted);
  }

  private static ContestCount.Day counted(AgentDay day, ContestTerms terms) {
    Metric tieBreak = terms.tieBreak();
    return new ContestCount.Day(
        day.agent(),
        day.day(),
        day.figures().dials(),
        day.figures().get(terms.metric()),
        tieBreak == null ? 0 : day.figures().get(tieBreak));
  }

  private static Set<LocalDate> workedDays(Team team, LocalDate from, LocalDate until) {
    if (until.isBefore(from)) {
      return Set.of();
    }
    return from.datesUntil(until.plusDays(1))
        .filter(day -> AttainmentTables.planOf(team.calendar(), team.team(), day).working())
        .collect(Collectors.toSet());
  }

  private Instant endsAt(ContestTerms terms) {
    LocalTime end =
        terms.period() == ContestPeriod.MORNING
            ? board.board().calendar().hours().noonMeeting()
            : board.board().calendar().hours().eveningMeeting();
    return terms.until().atTime(end).atZone(tables.zone(board.board().team().id())).toInstant();
  }

  private static List<ContestOnBoard.Side> sides(
      ContestTerms terms, List<ContestStanding> standing, Map<TeamId, Team> teams, Names names) {
    return Stream.iterate(0, i -> i + 1)
        .limit(terms.sides().size())
        .map(
            i -> {
              ContestSide side = terms.sides().get(i);
              ContestStanding stands = standing.get(i);
              Team team = teams.get(side.team());
              String teamName = team == null ? side.team().value() : team.team().name();
              return new ContestOnBoard.Side(
                  side.id(),
                  terms.kind() == ContestKind.TEAMS ? teamName : names.agentOrId(side.id()),
                  side.team().value(),
                  teamName,
                  stands.figure(),
                  value(terms, stands),
                  stands.absent());
            })
        .toList();
  }

  private static double gap(ContestTerms terms, List<ContestStanding> standing) {
    List<Double> values =
        standing.stream()
            .map(side -> value(terms, side))
            .sorted(Comparator.reverseOrder())
            .toList();
    return rounded(values.get(0) - values.get(1));
  }

  private static double value(ContestTerms terms, ContestStanding side) {
    return terms.perHead()
        ? rounded((double) side.figure() / Math.max(1, side.heads()))
        : side.figure();
  }

  private static double rounded(double value) {
    return Math.round(value * 100) / 100.0;
  }

  private static ContestOnBoard.@Nullable Settlement settlement(
      @Nullable ContestSettled settled, List<ContestStanding> now) {
    return settled == null
        ? null
        : new ContestOnBoard.Settlement(
            settled.settlement(),
            settled.outcome(),
            settled.winners(),
            settled.standing().stream().map(ContestStanding::figure).toList(),
            !settled.standing().equals(now),
            settled.at());
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
