package telesales.projection.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import telesales.contracts.Event;
import telesales.contracts.meetings.MeetingEvent;
import telesales.contracts.meetings.MeetingEvent.AgendaMoved;
import telesales.contracts.meetings.MeetingEvent.MeetingTakenOver;
import telesales.contracts.meetings.MeetingsEvent.MeetingClosed;
import telesales.contracts.meetings.MeetingsEvent.MeetingOpened;
import telesales.eventsourcing.consumption.ConsumptionTransaction;
import telesales.eventsourcing.wire.ReceivedEvent;
import telesales.projection.Changes;
import telesales.projection.Follower;
import telesales.projection.history.Versions;

/** Keeps how meetings are held. */
@ApplicationScoped
public class FollowMeetings implements Follower {
  @Override
  public Set<Class<? extends Event>> concerns() {
    return Set.of(MeetingEvent.class);
  }

  @Override
  public void follow(
      List<ReceivedEvent> events, ConsumptionTransaction transaction, Changes changes) {
    List<String> keys = events.stream().map(each -> key(event(each))).toList();
    Versions<MeetingState> meetings = MeetingState.TABLE.current(keys, transaction);
    events.forEach(each -> follow(each, meetings, changes));
    MeetingState.TABLE.write(meetings, transaction);
  }

  private static void follow(ReceivedEvent told, Versions<MeetingState> meetings, Changes changes) {
    MeetingEvent event = event(told);
    MeetingState now = after(event, meetings.get(key(event)));
    if (now != null) {
      meetings.put(key(event), now, told.streamVersion(), told.recordedAt());
      changes.of(event.team());
    }
  }

  /** Null if there is nothing to show. */
  private static @Nullable MeetingState after(MeetingEvent event, @Nullable MeetingState before) {
    return switch (event) {
      case MeetingOpened opened -> MeetingState.opened(opened);
      case AgendaMoved moved -> before == null ? null : before.after(moved);
      case MeetingTakenOver taken -> before == null ? null : before.after(taken);
      case MeetingClosed closed -> before == null ? null : before.after(closed);
    };
  }

  private static String key(MeetingEvent event) {
    return MeetingState.key(event.team().value(), event.date(), event.meeting());
  }

  private static MeetingEvent event(ReceivedEvent told) {
    return (MeetingEvent) told.event().orElseThrow();
  }
}
