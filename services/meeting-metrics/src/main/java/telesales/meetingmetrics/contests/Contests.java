package telesales.meetingmetrics.contests;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import telesales.contracts.ContestId;
import telesales.contracts.TeamId;
import telesales.contracts.meetings.ContestEvent;
import telesales.contracts.meetings.ContestStanding;
import telesales.contracts.meetings.ContestTerms;
import telesales.eventsourcing.EventStoreConfig;
import telesales.eventsourcing.command.CommandContext;
import telesales.eventsourcing.command.Decided;
import telesales.eventsourcing.command.Streams;
import telesales.eventsourcing.command.Wanted;
import telesales.eventsourcing.postgresql.PostgresEventStore;
import telesales.eventsourcing.postgresql.Sql;
import telesales.eventsourcing.store.StreamId;
import telesales.meetingmetrics.calendar.CurrentCalendar;
import telesales.meetingmetrics.contests.domain.Contest;
import telesales.meetingmetrics.contests.domain.Contest.Known;
import telesales.meetingmetrics.contests.domain.ContestCommand;
import telesales.meetingmetrics.contests.domain.ContestDecider;

/** All contests, for requests. */
@ApplicationScoped
public class Contests {
  private static final String OF_TEAM = Sql.file(Contests.class, "contests-of-team.sql");

  private final Pool pool;
  private final Streams<ContestCommand, Contest, ContestEvent> streams;
  private final CurrentCalendar currentCalendar;

  Contests(
      Pool pool,
      PostgresEventStore store,
      EventStoreConfig events,
      CurrentCalendar currentCalendar) {
    this.pool = pool;
    this.currentCalendar = currentCalendar;
    streams =
        new Streams<>(store, new ContestDecider(), ContestEvent.class, events.conflictAttempts());
  }

  public static StreamId stream(ContestId contest) {
    return new StreamId("contest-" + contest);
  }

  public Uni<Contest> state(ContestId contest) {
    return streams.state(stream(contest));
  }

  /** Those of a team that lie in these days, the latest first; at most so many. */
  public Uni<List<Known>> ofTeam(TeamId team, LocalDate from, LocalDate until, int most) {
    return pool.preparedQuery(OF_TEAM)
        .execute(Tuple.of(team.value(), from, until, most))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(row -> new ContestId(row.getString(0)))
                    .toList())
        .chain(
            ids ->
                Multi.createFrom()
                    .iterable(ids)
                    .onItem()
                    .transformToUniAndConcatenate(this::state)
                    .filter(Known.class::isInstance)
                    .map(Known.class::cast)
                    .collect()
                    .asList());
  }

  public Uni<Contest> decide(ContestCommand command, CommandContext context) {
    return streams.decide(stream(command.contest()), command, context).map(Decided::state);
  }

  /** With the standing of this moment, taken anew whenever somebody else was faster. */
  public Uni<Contest> settle(
      ContestId contest,
      LocalDate today,
      Function<List<ContestStanding>, ContestCommand> settle,
      CommandContext context) {
    return streams
        .decideUpon(
            stream(contest),
            state ->
                state instanceof Known known
                    ? standing(known.drawn().terms(), today)
                        .map(standing -> Optional.of(wanted(settle.apply(standing), context)))
                    : Uni.createFrom().item(Optional.empty()))
        .map(decided -> decided.orElseThrow().state());
  }

  private Uni<List<ContestStanding>> standing(ContestTerms terms, LocalDate today) {
    return currentCalendar
        .get()
        .chain(
            calendar ->
                new ContestStandings(
                        (sql, parameters) -> pool.preparedQuery(sql).execute(parameters), calendar)
                    .of(terms, today));
  }

  private static Wanted<ContestCommand> wanted(ContestCommand command, CommandContext context) {
    return new Wanted<>(command, context);
  }
}
