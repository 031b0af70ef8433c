package telesales.calllog.floor;

import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import telesales.calllog.Follower;
import telesales.contracts.meetings.CalendarEvent;
import telesales.contracts.meetings.CalendarEvent.CalendarSet;
import telesales.contracts.meetings.Scope;
import telesales.eventsourcing.consumption.ConsumptionTransaction;
import telesales.eventsourcing.wire.EventJson;
import telesales.eventsourcing.wire.ReceivedEvent;

/** Keeps all that is said of calendars; it is little, so it is written one by one. */
@ApplicationScoped
public class WhenCalendarChangesRememberIt implements Follower {
  private static final String REMEMBER =
      """
      INSERT INTO calendar_event (version, level, scope_id, special, day, type, event)
      VALUES ($1, $2, $3, $4, $5, $6, $7)
      ON CONFLICT (version) DO NOTHING
      """;

  @Override
  public void follow(List<ReceivedEvent> events, ConsumptionTransaction transaction) {
    for (ReceivedEvent each : events) {
      if (each.event().orElse(null) instanceof CalendarEvent event) {
        transaction.execute(REMEMBER, columns(each, event));
      }
    }
  }

  private static Tuple columns(ReceivedEvent received, CalendarEvent event) {
    Scope scope = event.scope();
    return Tuple.tuple(
        new ArrayList<Object>(
            List.of(
                received.streamVersion(),
                scope.level().name(),
                scope.id() == null ? "" : scope.id(),
                !(event instanceof CalendarSet),
                event.day(),
                received.wireName(),
                EventJson.write(event))));
  }
}
