package telesales.projection.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import telesales.contracts.Event;
import telesales.contracts.calls.CallSheetEvent;
import telesales.contracts.calls.CallSheetEvent.CallSheetAccepted;
import telesales.contracts.calls.CallSheetEvent.CallSheetReturned;
import telesales.contracts.calls.CallSheetEvent.CallSheetSubmitted;
import telesales.eventsourcing.consumption.ConsumptionTransaction;
import telesales.eventsourcing.wire.ReceivedEvent;
import telesales.projection.Changes;
import telesales.projection.Follower;
import telesales.projection.history.Versions;
import telesales.projection.sheet.SheetState.Status;

/** Keeps where each call sheet stands. */
@ApplicationScoped
public class FollowCallSheets implements Follower {
  @Override
  public Set<Class<? extends Event>> concerns() {
    return Set.of(CallSheetEvent.class);
  }

  @Override
  public void follow(
      List<ReceivedEvent> events, ConsumptionTransaction transaction, Changes changes) {
    List<String> keys = events.stream().map(each -> key(event(each))).toList();
    Versions<SheetState> sheets = SheetState.TABLE.current(keys, transaction);
    events.forEach(each -> follow(each, sheets, changes));
    SheetState.TABLE.write(sheets, transaction);
  }

  private static void follow(ReceivedEvent told, Versions<SheetState> sheets, Changes changes) {
    CallSheetEvent event = event(told);
    String key = key(event);
    SheetState now = after(event, sheets.get(key));
    if (now != null) {
      sheets.put(key, now, told.streamVersion(), told.recordedAt());
      changes.of(event.agent());
    }
  }

  /** Null if there is nothing to show. */
  private static @Nullable SheetState after(CallSheetEvent event, @Nullable SheetState before) {
    return switch (event) {
      case CallSheetSubmitted(var agent, var day, _, var dueAt, var at) ->
          before == null
              ? new SheetState(agent, day, Status.SUBMITTED, dueAt, at)
              : before.now(Status.SUBMITTED);
      case CallSheetAccepted _ -> before == null ? null : before.now(Status.ACCEPTED);
      case CallSheetReturned _ -> before == null ? null : before.now(Status.RETURNED);
    };
  }

  private static String key(CallSheetEvent event) {
    return event.date() + " " + event.agent().value();
  }

  private static CallSheetEvent event(ReceivedEvent told) {
    return (CallSheetEvent) told.event().orElseThrow();
  }
}
