package telesales.projection.board;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import telesales.contracts.TeamId;
import telesales.contracts.meetings.Period;
import telesales.edge.ProblemException;
import telesales.figures.Figures;
import telesales.figures.FloorZones;
import telesales.projection.BoardConfig;

/** Answers how far teams are with their targets, from one snapshot of the tables. */
@ApplicationScoped
class Attainments {
  private static final List<Period> ALL = List.of(Period.values());
  private static final List<Period> LONG = List.of(Period.WEEK, Period.MONTH);

  private record Reading(
      SqlConnection connection,
      BoardQuestion question,
      FloorZones zones,
      Instant now,
      LocalDate date) {
    ZoneId zone() {
      return question.zone(zones);
    }

    /** Nobody can look into the future. */
    Instant shown() {
      Instant asOf = question.asOf();
      return asOf == null || asOf.isAfter(now) ? now : asOf;
    }

    AttainmentTables tables() {
      return new AttainmentTables(connection, question.asOf());
    }
  }

  private final Snapshots snapshots;
  private final Clock clock;
  private final BoardConfig config;

  Attainments(Snapshots snapshots, Clock clock, BoardConfig config) {
    this.snapshots = snapshots;
    this.clock = clock;
    this.config = config;
  }

  /** Fails with a problem if there is no such team. */
  Uni<Attainment> read(BoardQuestion question) {
    return snapshots.read(
        (connection, zones) -> {
          Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
          LocalDate date =
              question.date() == null
                  ? LocalDate.ofInstant(now, question.zone(zones))
                  : question.date();
          return read(new Reading(connection, question, zones, now, date));
        });
  }

  private Uni<Attainment> read(Reading reading) {
    String team = reading.question().team();
    return part(reading, team, true)
        .map(found -> found.orElseThrow(() -> ProblemException.notFound("no such team")))
        .chain(
            own -> department(reading, own).chain(department -> answer(reading, own, department)));
  }

  /** All its teams, the own one among them; none where there is no department. */
  private static Uni<List<TeamPart>> department(Reading reading, TeamPart own) {
    Board.Department department = own.team().department();
    if (department == null) {
      return Uni.createFrom().item(List.of());
    }
    return reading
        .tables()
        .teamsOf(department.id())
        .chain(
            teams -> {
              List<Uni<Optional<TeamPart>>> parts =
                  teams.stream()
                      .map(
                          team ->
                              team.equals(own.team().id())
                                  ? Uni.createFrom().item(Optional.of(own))
                                  : part(reading, team, false))
                      .toList();
              return parts.isEmpty()
                  ? Uni.createFrom().item(List.of())
                  : Uni.join()
                      .all(parts)
                      .andFailFast()
                      .map(all -> all.stream().flatMap(Optional::stream).toList());
            });
  }

  private Uni<Attainment> answer(Reading reading, TeamPart own, List<TeamPart> department) {
    return new BoardTables(reading.connection(), own.team().id(), reading.question().asOf())
        .names(own.members().stream(), Stream.empty())
        .map(
            names ->
                new Attainment(
                    own.team(),
                    reading.date(),
                    reading.zone().getId(),
                    reading.question().asOf(),
                    reading.now(),
                    config.currency(),
                    ALL.stream().filter(own.shares()::isAsked).map(own.shares()::span).toList(),
                    own.reached(ALL),
                    own.members().stream()
                        .map(
                            agent ->
                                new Attainment.OfAgent(
                                    agent, names.agentOrId(agent), own.reachedBy(agent, ALL)))
                        .toList(),
                    ofDepartment(own.team(), department)));
  }

  private static Attainment.@Nullable OfDepartment ofDepartment(
      Board.Team team, List<TeamPart> parts) {
    Board.Department department = team.department();
    return department == null
        ? null
        : new Attainment.OfDepartment(
            department.id(), department.name(), TeamPart.together(parts, LONG));
  }

  private static Uni<Optional<TeamPart>> part(Reading reading, String team, boolean withHalves) {
    LocalDate date = reading.date();
    LocalDate week = PeriodShares.first(Period.WEEK, date);
    LocalDate month = PeriodShares.first(Period.MONTH, date);
    var tables = new BoardTables(reading.connection(), team, reading.question().asOf());
    return Uni.combine()
        .all()
        .unis(
            tables.team(),
            tables.members(date),
            tables.agentDays(week.isBefore(month) ? week : month, date))
        .asTuple()
        .chain(
            known ->
                known.getItem1().isEmpty()
                    ? Uni.createFrom().item(Optional.empty())
                    : part(
                            reading,
                            known.getItem1().get(),
                            known.getItem2(),
                            known.getItem3(),
                            withHalves)
                        .map(Optional::of));
  }

  private static Uni<TeamPart> part(
      Reading reading,
      Board.Team team,
      List<String> members,
      List<AgentDay> days,
      boolean withHalves) {
    AttainmentTables tables = reading.tables();
    LocalDate date = reading.date();
    return Uni.combine()
        .all()
        .unis(tables.calendar(team, date), tables.targets(team, members, date))
        .asTuple()
        .chain(
            both -> {
              var calendar = both.getItem1();
              var shares =
                  new PeriodShares(
                      date,
                      reading.zones().of(new TeamId(team.id())),
                      reading.shown(),
                      day -> AttainmentTables.planOf(calendar, team, day));
              return (withHalves
                      ? tables.figuresUntil(team, date, shares.noon())
                      : Uni.createFrom().item(Map.<String, Figures>of()))
                  .map(
                      mornings ->
                          new TeamPart(
                              team, shares, date, members, days, mornings, both.getItem2()));
            });
  }
}
