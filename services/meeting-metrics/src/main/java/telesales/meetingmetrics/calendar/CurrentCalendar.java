package telesales.meetingmetrics.calendar;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import telesales.contracts.meetings.CalendarEvent;
import telesales.eventsourcing.EventStoreConfig;
import telesales.eventsourcing.command.CommandContext;
import telesales.eventsourcing.command.Decided;
import telesales.eventsourcing.command.Streams;
import telesales.eventsourcing.postgresql.PostgresEventStore;
import telesales.eventsourcing.store.StreamId;
import telesales.figures.WorkCalendar;
import telesales.meetingmetrics.LatestState;
import telesales.meetingmetrics.calendar.domain.CalendarCommand;
import telesales.meetingmetrics.calendar.domain.CalendarDecider;

/** The calendar for requests: always as it was set last. */
@ApplicationScoped
public class CurrentCalendar {
  /** There is one calendar of everybody. */
  public static final StreamId STREAM = new StreamId("calendar");

  private final LatestState<CalendarEvent, WorkCalendar> latest;
  private final Streams<CalendarCommand, WorkCalendar, CalendarEvent> streams;

  CurrentCalendar(Pool pool, PostgresEventStore store, EventStoreConfig config) {
    latest = new LatestState<>(pool, store, STREAM, CalendarEvent.class, WorkCalendar::of);
    streams =
        new Streams<>(store, new CalendarDecider(), CalendarEvent.class, config.conflictAttempts());
  }

  public Uni<WorkCalendar> get() {
    return latest.get();
  }

  public Uni<Decided<WorkCalendar, CalendarEvent>> decide(
      CalendarCommand command, CommandContext context) {
    return streams.decide(STREAM, command, context);
  }
}
