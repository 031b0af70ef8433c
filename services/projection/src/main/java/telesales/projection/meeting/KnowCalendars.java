package telesales.projection.meeting;

import static telesales.projection.history.Column.day;
import static telesales.projection.history.Column.flag;
import static telesales.projection.history.Column.instant;
import static telesales.projection.history.Column.number;
import static telesales.projection.history.Column.text;

import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import telesales.contracts.Event;
import telesales.contracts.meetings.CalendarEvent;
import telesales.contracts.meetings.CalendarEvent.CalendarSet;
import telesales.eventsourcing.consumption.ConsumptionTransaction;
import telesales.eventsourcing.postgresql.Sql;
import telesales.eventsourcing.wire.EventJson;
import telesales.eventsourcing.wire.ReceivedEvent;
import telesales.projection.Changes;
import telesales.projection.Follower;
import telesales.projection.history.Column;

/** Keeps all that was ever said of calendars: what holds is decided when a board is read. */
@ApplicationScoped
public class KnowCalendars implements Follower {
  private static final String ADD = Sql.file(KnowCalendars.class, "add-calendar-events.sql");

  private record Told(long version, Instant recordedAt, String type, CalendarEvent event) {}

  private static final List<Column<Told>> COLUMNS =
      List.of(
          number("version", Told::version),
          instant("recorded_at", Told::recordedAt),
          text("level", told -> told.event().scope().level().name()),
          text("scope_id", KnowCalendars::scopeId),
          flag("special", told -> !(told.event() instanceof CalendarSet)),
          day("day", told -> told.event().day()),
          text("type", Told::type),
          text("event", told -> EventJson.write(told.event())));

  @Override
  public Set<Class<? extends Event>> concerns() {
    return Set.of(CalendarEvent.class);
  }

  @Override
  public void follow(
      List<ReceivedEvent> events, ConsumptionTransaction transaction, Changes changes) {
    List<Told> told = events.stream().map(KnowCalendars::told).toList();
    transaction.execute(ADD, Tuple.tuple(COLUMNS.stream().map(column -> column.of(told)).toList()));
    changes.ofEverything();
  }

  private static Told told(ReceivedEvent received) {
    return new Told(
        received.streamVersion(),
        received.recordedAt(),
        received.wireName(),
        (CalendarEvent) received.event().orElseThrow());
  }

  private static String scopeId(Told told) {
    String id = told.event().scope().id();
    return id == null ? "" : id;
  }
}
