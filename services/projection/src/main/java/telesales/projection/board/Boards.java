package telesales.projection.board;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import telesales.edge.ProblemException;
import telesales.figures.FloorZones;
import telesales.projection.briefing.BriefingTables;
import telesales.projection.briefing.OwedStory;

/** Answers with boards. Everything on one board is read from one snapshot of the tables. */
@ApplicationScoped
public class Boards {
  private final Snapshots snapshots;
  private final Clock clock;

  Boards(Snapshots snapshots, Clock clock) {
    this.snapshots = snapshots;
    this.clock = clock;
  }

  /** Fails with a problem if there is no such team. */
  public Uni<TeamBoard> read(BoardQuestion question) {
    return snapshots.read(
        (connection, zones) -> read(question, question.zone(zones), connection, zones));
  }

  /**
   * Boards of one day.
   *
   * @param zone by whose clock today is: that of their teams; the floor's if those have several
   */
  public record Together(ZoneId zone, List<TeamBoard> boards) {}

  /** Reads boards, one after another. */
  @FunctionalInterface
  public interface Reader {
    Uni<Together> read(List<BoardQuestion> questions);
  }

  /** Several boards, and what belongs to them, from one snapshot. */
  public <T> Uni<T> together(BiFunction<SqlConnection, Reader, Uni<T>> reading) {
    return snapshots.read(
        (connection, zones) ->
            reading.apply(connection, questions -> read(questions, connection, zones)));
  }

  private Uni<Together> read(
      List<BoardQuestion> questions, SqlConnection connection, FloorZones zones) {
    Set<ZoneId> clocks =
        questions.stream().map(question -> question.zone(zones)).collect(Collectors.toSet());
    ZoneId zone = clocks.size() == 1 ? clocks.iterator().next() : zones.floor();
    return Multi.createFrom()
        .iterable(questions)
        .onItem()
        .transformToUniAndConcatenate(question -> read(question, zone, connection, zones))
        .collect()
        .asList()
        .map(boards -> new Together(zone, boards));
  }

  /** Fails with a problem if there is no such team. */
  public Uni<Void> mustExist(BoardQuestion question) {
    return snapshots
        .read((connection, _) -> new BoardTables(connection, question.team(), null).team())
        .map(Boards::known)
        .replaceWithVoid();
  }

  private static Board.Team known(Optional<Board.Team> team) {
    return team.orElseThrow(() -> ProblemException.notFound("no such team"));
  }

  /**
   * @param today by whose clock today is
   */
  private Uni<TeamBoard> read(
      BoardQuestion question, ZoneId today, SqlConnection connection, FloorZones zones) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    LocalDate date = question.date() == null ? LocalDate.ofInstant(now, today) : question.date();
    var reading = new Reading(question, zones, now, date);
    var tables = new BoardTables(connection, question.team(), question.asOf());
    return Uni.combine()
        .all()
        .unis(
            tables.team(), tables.members(date), tables.agentDays(BoardFacts.firstDay(date), date))
        .asTuple()
        .flatMap(
            parts ->
                further(
                    reading, tables, known(parts.getItem1()), parts.getItem2(), parts.getItem3()))
        .map(BoardAssembly::assemble)
        .chain(board -> withContests(board, reading, connection))
        .chain(team -> briefed(team, question, connection));
  }

  private static Uni<TeamBoard> briefed(
      TeamBoard team, BoardQuestion question, SqlConnection connection) {
    Board board = team.board();
    Recognition recognition = board.recognition();
    // Who wins today is known when the evening meeting looks at the day, and not before.
    Stream<OwedStory> ofDay =
        board.evening().isOpened() ? recognition.day().winners() : Stream.empty();
    List<OwedStory> winners = Stream.concat(recognition.lastWorkingDay().winners(), ofDay).toList();
    return briefingTables(board.team(), question, connection)
        .of(board.date(), recognition.lastWorkingDay().date(), winners)
        .map(team::with);
  }

  private static BriefingTables briefingTables(
      Board.Team team, BoardQuestion question, SqlConnection connection) {
    Board.Department department = team.department();
    return new BriefingTables(
        connection,
        team.id(),
        department == null ? null : department.id(),
        Known.at(question.asOf()));
  }

  /** What is said to the team. Fails with a problem if there is no such team. */
  public static Uni<BriefingTables> briefing(BoardQuestion question, SqlConnection connection) {
    return new BoardTables(connection, question.team(), question.asOf())
        .team()
        .map(Boards::known)
        .map(team -> briefingTables(team, question, connection));
  }

  private record Reading(BoardQuestion question, FloorZones zones, Instant now, LocalDate date) {
    ZoneId zone() {
      return question.zone(zones);
    }
  }

  private static Uni<BoardFacts> further(
      Reading reading,
      BoardTables tables,
      Board.Team team,
      List<String> members,
      List<AgentDay> days) {
    return PraisedDays.read(reading.date(), team, tables)
        .chain(praised -> further(reading, tables, team, members, days, praised));
  }

  private static Uni<BoardFacts> further(
      Reading reading,
      BoardTables tables,
      Board.Team team,
      List<String> members,
      List<AgentDay> days,
      PraisedDays praised) {
    LocalDate date = reading.date();
    List<String> agents =
        Stream.concat(
                members.stream(),
                days.stream().filter(each -> each.day().equals(date)).map(AgentDay::agent))
            .distinct()
            .toList();
    return Uni.combine()
        .all()
        .unis(
            tables.dayPlan(date, team),
            tables.hours(BoardFacts.yesterday(date, days), date),
            tables.targets(date, team, agents),
            tables.effectiveCallRule(date),
            tables.meetings(date, BoardFacts.yesterday(date, days)),
            tables.latestDeal(date),
            tables.handovers(date),
            tables.callSheets(agents, date),
            tables.breaches(date))
        .with(
            (plan, hours, targets, rule, meetings, deal, handovers, callSheets, breaches) ->
                new BoardFacts(
                    team,
                    date,
                    reading.zone(),
                    reading.question().asOf(),
                    reading.now(),
                    plan,
                    praised,
                    members,
                    days,
                    hours,
                    targets,
                    rule,
                    Names.NONE,
                    meetings,
                    deal.orElse(null),
                    handovers,
                    callSheets,
                    breaches))
        .flatMap(facts -> named(facts, tables));
  }

  private static Uni<TeamBoard> withContests(
      TeamBoard board, Reading reading, SqlConnection connection) {
    Instant asOf = reading.question().asOf();
    Instant shown = asOf == null || asOf.isAfter(reading.now()) ? reading.now() : asOf;
    var tables = new ContestTables(connection, reading.zones(), asOf);
    return new ContestsOfBoard(tables, board, LocalDate.ofInstant(shown, reading.zone())).added();
  }

  /** Names come last, when it is known of whom. */
  private static Uni<BoardFacts> named(BoardFacts facts, BoardTables tables) {
    return tables.names(facts.agents(), facts.managers()).map(facts::named);
  }
}
