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
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import telesales.contracts.TeamId;
import telesales.contracts.meetings.Period;
import telesales.edge.ProblemException;
import telesales.figures.DayPlan;
import telesales.figures.FloorZones;
import telesales.figures.Targets;
import telesales.figures.WorkCalendar;

/** Reads what teams did in weeks and months, all that is asked for together from one snapshot. */
@ApplicationScoped
public class TeamPeriods {
  private final Snapshots snapshots;
  private final Clock clock;

  TeamPeriods(Snapshots snapshots, Clock clock) {
    this.snapshots = snapshots;
    this.clock = clock;
  }

  /**
   * What is looked at.
   *
   * @param zone by whose clock it is told where the period stands
   * @param now when it is read
   * @param asOf null for the present
   */
  public record Reading(
      SqlConnection connection,
      FloorZones zones,
      ZoneId zone,
      Instant now,
      @Nullable Instant asOf,
      CalendarPeriod period) {
    /** Nobody can look into the future. */
    private Instant shown() {
      return asOf == null || asOf.isAfter(now) ? now : asOf;
    }

    /** The day of the period that is looked at: its last once it is over. */
    public LocalDate day() {
      return period.nearest(LocalDate.ofInstant(shown(), zone));
    }

    /** Fails with a problem if there is no such team. */
    public Uni<List<TeamPeriod>> teams(List<String> teams) {
      return Multi.createFrom()
          .iterable(teams)
          .onItem()
          .transformToUniAndConcatenate(team -> TeamPeriods.read(this, team))
          .collect()
          .asList();
    }
  }

  /**
   * @param period null for the week in which it is asked
   * @param team whose it is; null if several teams'
   */
  public <T> Uni<T> read(
      @Nullable CalendarPeriod period,
      @Nullable Instant asOf,
      @Nullable String team,
      Function<Reading, Uni<T>> reading) {
    return snapshots.read(
        (connection, zones) -> {
          ZoneId zone = zones.of(team == null ? null : new TeamId(team));
          Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
          CalendarPeriod asked =
              period == null
                  ? CalendarPeriod.of(Period.WEEK, LocalDate.ofInstant(now, zone))
                  : period;
          return reading.apply(new Reading(connection, zones, zone, now, asOf, asked));
        });
  }

  private static Uni<TeamPeriod> read(Reading reading, String id) {
    return new BoardTables(reading.connection(), id, reading.asOf())
        .team()
        .map(found -> found.orElseThrow(() -> ProblemException.notFound("no such team")))
        .chain(team -> read(reading, team));
  }

  private static Uni<TeamPeriod> read(Reading reading, Board.Team team) {
    CalendarPeriod period = reading.period();
    LocalDate until = period.until();
    var tables = new BoardTables(reading.connection(), team.id(), reading.asOf());
    var span = new SpanTables(reading.connection(), team, reading.asOf());
    return Uni.combine()
        .all()
        .unis(
            span.members(period.from(), until),
            tables.members(reading.day()),
            tables.agentDays(period.before().from(), until))
        .asTuple()
        .chain(
            known ->
                read(reading, team, known.getItem1(), known.getItem2(), known.getItem3(), tables));
  }

  private static Uni<TeamPeriod> read(
      Reading reading,
      Board.Team team,
      List<ShortfallFacts.Member> members,
      List<String> present,
      List<AgentDay> days,
      BoardTables tables) {
    CalendarPeriod period = reading.period();
    var attainment = new AttainmentTables(reading.connection(), reading.asOf());
    var span = new SpanTables(reading.connection(), team, reading.asOf());
    List<String> agents =
        Stream.concat(
                members.stream().map(ShortfallFacts.Member::agent),
                days.stream().map(AgentDay::agent))
            .distinct()
            .toList();
    BiFunction<WorkCalendar, LocalDate, DayPlan> plan =
        (calendar, day) -> AttainmentTables.planOf(calendar, team, day);
    return Uni.combine()
        .all()
        .unis(
            attainment.calendar(team, period.from()),
            attainment.targets(team, present, reading.day()),
            span.dayTargets(agents, period.until()),
            tables.names(agents.stream(), Stream.empty()))
        .with(
            (calendar, targets, dayTargets, names) ->
                assemble(
                    reading,
                    part(reading, team, present, days, day -> plan.apply(calendar, day), targets),
                    new TeamDays(
                        members, days, day -> plan.apply(calendar, day), dayTargets, names)));
  }

  private record TeamDays(
      List<ShortfallFacts.Member> members,
      List<AgentDay> days,
      Function<LocalDate, DayPlan> plans,
      Targets targets,
      Names names) {}

  private static TeamPeriod assemble(Reading reading, TeamPart part, TeamDays days) {
    return new TeamPeriod(
        reading.period(),
        part,
        days.members(),
        days.days(),
        days.plans(),
        days.targets(),
        days.names());
  }

  private static TeamPart part(
      Reading reading,
      Board.Team team,
      List<String> present,
      List<AgentDay> days,
      Function<LocalDate, DayPlan> plans,
      Targets targets) {
    LocalDate day = reading.day();
    var shares =
        new PeriodShares(day, reading.zones().of(new TeamId(team.id())), reading.shown(), plans);
    return new TeamPart(team, shares, day, present, days, Map.of(), targets);
  }
}
