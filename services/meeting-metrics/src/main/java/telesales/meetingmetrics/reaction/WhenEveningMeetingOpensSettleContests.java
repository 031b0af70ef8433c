package telesales.meetingmetrics.reaction;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import telesales.contracts.ContestId;
import telesales.contracts.TeamId;
import telesales.contracts.meetings.CalendarEvent;
import telesales.contracts.meetings.ContestEvent;
import telesales.contracts.meetings.ContestEvent.ContestDrawn;
import telesales.contracts.meetings.Meeting;
import telesales.contracts.meetings.MeetingsEvent.MeetingOpened;
import telesales.eventsourcing.command.CommandContext;
import telesales.eventsourcing.consumption.Addressed;
import telesales.eventsourcing.consumption.ConsumptionTransaction;
import telesales.eventsourcing.postgresql.Sql;
import telesales.eventsourcing.store.EventMeta;
import telesales.eventsourcing.store.StreamId;
import telesales.eventsourcing.wire.ReceivedEvent;
import telesales.figures.WorkCalendar;
import telesales.meetingmetrics.calendar.CurrentCalendar;
import telesales.meetingmetrics.calendar.domain.CalendarDecider;
import telesales.meetingmetrics.contests.ContestStandings;
import telesales.meetingmetrics.contests.Contests;
import telesales.meetingmetrics.contests.domain.Contest.Open;
import telesales.meetingmetrics.contests.domain.ContestCommand;
import telesales.meetingmetrics.contests.domain.ContestCommand.SettleContest;
import telesales.meetingmetrics.contests.domain.ContestDecider;

/**
 * Settles the contests that end on a day when its evening meeting begins; one between teams when
 * the last of their meetings does.
 */
final class WhenEveningMeetingOpensSettleContests {
  private static final String KEEP_CONTESTS = Sql.file(Contests.class, "keep-contests.sql");
  private static final String END_CONTESTS = Sql.file(Contests.class, "end-contests.sql");
  private static final String KEEP_MEETINGS = Sql.file(Contests.class, "keep-evening-meetings.sql");
  private static final String TO_SETTLE = Sql.file(Contests.class, "contests-to-settle.sql");

  private record Due(ContestId contest, LocalDate day, Instant at) {}

  private final ConsumptionTransaction transaction;
  private final String service;
  private final ZoneId zone;

  WhenEveningMeetingOpensSettleContests(
      ConsumptionTransaction transaction, String service, ZoneId zone) {
    this.zone = zone;
    this.transaction = transaction;
    this.service = service;
  }

  void react(List<ReceivedEvent> events) {
    List<ContestDrawn> drawn = of(events, ContestDrawn.class);
    List<MeetingOpened> meetings =
        of(events, MeetingOpened.class).stream()
            .filter(opened -> opened.meeting() == Meeting.EVENING)
            .toList();
    List<String> ended =
        of(events, ContestEvent.class).stream()
            .filter(event -> !(event instanceof ContestDrawn))
            .map(event -> event.contest().value())
            .toList();
    keep(drawn, meetings);
    end(ended);
    if (!drawn.isEmpty() || !meetings.isEmpty()) {
      settle(due(drawn, meetings));
    }
  }

  private void keep(List<ContestDrawn> drawn, List<MeetingOpened> meetings) {
    if (!drawn.isEmpty()) {
      transaction.execute(
          KEEP_CONTESTS,
          Columns.of(drawn)
              .text(each -> each.contest().value())
              .text(each -> String.join("\t", teams(each)))
              .day(each -> each.terms().from())
              .day(each -> each.terms().until())
              .instant(ContestDrawn::at)
              .tuple());
    }
    if (!meetings.isEmpty()) {
      transaction.execute(
          KEEP_MEETINGS,
          Columns.of(meetings)
              .text(each -> each.team().value())
              .day(MeetingOpened::date)
              .instant(MeetingOpened::at)
              .tuple());
    }
  }

  private void end(List<String> contests) {
    if (!contests.isEmpty()) {
      transaction.execute(END_CONTESTS, Tuple.of(contests.toArray(String[]::new)));
    }
  }

  private List<Due> due(List<ContestDrawn> drawn, List<MeetingOpened> meetings) {
    String[] teams = meetings.stream().map(each -> each.team().value()).toArray(String[]::new);
    String[] contests = drawn.stream().map(each -> each.contest().value()).toArray(String[]::new);
    List<Due> due = new ArrayList<>();
    for (Row row : transaction.execute(TO_SETTLE, Tuple.of(teams, contests, zone.getId()))) {
      due.add(
          new Due(
              new ContestId(row.getString("contest")),
              row.getLocalDate("day"),
              row.getOffsetDateTime("settled_at").toInstant()));
    }
    return due;
  }

  private void settle(List<Due> due) {
    Map<StreamId, Due> byStream = new LinkedHashMap<>();
    due.forEach(each -> byStream.put(Contests.stream(each.contest()), each));
    if (byStream.isEmpty()) {
      return;
    }
    var standings = new ContestStandings(this::execute, calendar());
    var contests = transaction.read(new ContestDecider(), ContestEvent.class, byStream.keySet());
    List<Addressed<ContestCommand>> commands = new ArrayList<>();
    byStream.forEach(
        (stream, each) -> {
          var known = contests.get(stream);
          if (known != null && known.state() instanceof Open(var contest)) {
            var standing = standings.of(contest.terms(), each.day()).await().indefinitely();
            commands.add(
                new Addressed<>(
                    stream,
                    new SettleContest(
                        each.contest(), standing, each.day(), false, service, each.at()),
                    new CommandContext(each.at(), EventMeta.by(service))));
          }
        });
    transaction.decide(new ContestDecider(), ContestEvent.class, commands);
    end(due.stream().map(each -> each.contest().value()).toList());
  }

  /** Executed at once: what is asked here waits for no other thread. */
  private Uni<RowSet<Row>> execute(String sql, Tuple parameters) {
    return Uni.createFrom().item(transaction.execute(sql, parameters));
  }

  private WorkCalendar calendar() {
    var standing =
        transaction
            .read(new CalendarDecider(), CalendarEvent.class, Set.of(CurrentCalendar.STREAM))
            .get(CurrentCalendar.STREAM);
    return standing == null ? WorkCalendar.EMPTY : standing.state();
  }

  private static List<String> teams(ContestDrawn drawn) {
    return drawn.terms().teams().stream().map(TeamId::value).toList();
  }

  private static <T> List<T> of(List<ReceivedEvent> events, Class<T> type) {
    return events.stream()
        .flatMap(each -> each.event().stream())
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }
}
