package telesales.projection.briefing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import telesales.contracts.Event;
import telesales.contracts.meetings.WinStoryEvent;
import telesales.eventsourcing.consumption.ConsumptionTransaction;
import telesales.eventsourcing.wire.ReceivedEvent;
import telesales.projection.Changes;
import telesales.projection.Follower;
import telesales.projection.history.Versions;

/** Keeps the win stories, each as it was written last. */
@ApplicationScoped
public class FollowWinStories implements Follower {
  @Override
  public Set<Class<? extends Event>> concerns() {
    return Set.of(WinStoryEvent.class);
  }

  @Override
  public void follow(
      List<ReceivedEvent> events, ConsumptionTransaction transaction, Changes changes) {
    Versions<WinStoryState> versions =
        WinStoryState.TABLE.current(
            events.stream().map(each -> WinStoryState.key(story(each))).toList(), transaction);
    for (ReceivedEvent told : events) {
      WinStoryEvent event = story(told);
      versions.put(
          WinStoryState.key(event),
          WinStoryState.of(event),
          told.streamVersion(),
          told.recordedAt());
      changes.of(event.team());
    }
    WinStoryState.TABLE.write(versions, transaction);
  }

  private static WinStoryEvent story(ReceivedEvent told) {
    return (WinStoryEvent) told.event().orElseThrow();
  }
}
