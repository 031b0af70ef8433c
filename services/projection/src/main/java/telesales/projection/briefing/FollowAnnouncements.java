package telesales.projection.briefing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import telesales.contracts.Event;
import telesales.contracts.meetings.AnnouncementEvent;
import telesales.contracts.meetings.AnnouncementEvent.AnnouncementMade;
import telesales.contracts.meetings.AnnouncementEvent.AnnouncementWithdrawn;
import telesales.eventsourcing.consumption.ConsumptionTransaction;
import telesales.eventsourcing.wire.ReceivedEvent;
import telesales.projection.Changes;
import telesales.projection.Follower;
import telesales.projection.history.Versions;

/** Keeps what was announced, until it is withdrawn. */
@ApplicationScoped
public class FollowAnnouncements implements Follower {
  @Override
  public Set<Class<? extends Event>> concerns() {
    return Set.of(AnnouncementEvent.class);
  }

  @Override
  public void follow(
      List<ReceivedEvent> events, ConsumptionTransaction transaction, Changes changes) {
    List<String> ids = events.stream().map(each -> event(each).announcement().value()).toList();
    Versions<AnnouncementState> versions = AnnouncementState.TABLE.current(ids, transaction);
    events.forEach(told -> follow(event(told), told, versions));
    AnnouncementState.TABLE.write(versions, transaction);
    changes.ofEverything();
  }

  private static void follow(
      AnnouncementEvent event, ReceivedEvent told, Versions<AnnouncementState> versions) {
    String id = event.announcement().value();
    switch (event) {
      case AnnouncementMade made ->
          versions.put(id, AnnouncementState.of(made), told.streamVersion(), told.recordedAt());
      case AnnouncementWithdrawn _ -> versions.end(id, told.recordedAt());
    }
  }

  private static AnnouncementEvent event(ReceivedEvent told) {
    return (AnnouncementEvent) told.event().orElseThrow();
  }
}
